import { availableParallelism } from 'node:os';
import type { LoadedArticle } from '../graph/write/prepare-article.ts';
import { openPool } from './open-pool.ts';
import { readPageFile } from './read-page-file.ts';
import { type ReadOptions, readParts } from './read-parts.ts';
import { receiveParts } from './receive-parts.ts';

export interface Reader {
  /** Begins to read a file; its articles come some at a time. */
  readonly read: (path: string, options: ReadOptions) => AsyncIterable<readonly LoadedArticle[]>;
  /** How many files to have in hand: enough to keep every thread busy, and no more in memory. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** A worker takes half a second to start: a few files are read sooner without one. */
const FEW = 64;

/**
 * Opens what reads files: the thread of the caller for a few, worker threads for many, one less than
 * there are processors, so that one is left to write.
 */
export function openReader(files: number): Reader {
  if (files < FEW) return { read: readHere, ahead: 1, close: () => Promise.resolve() };
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = openPool('./read-page.ts', 'readPage', threads);
  return {
    read: (path, options) => receiveParts(pool, { path, options }),
    ahead: threads * 4,
    close: () => pool.destroy(),
  };
}

async function* readHere(
  path: string,
  options: ReadOptions,
): AsyncGenerator<readonly LoadedArticle[]> {
  yield* readParts(path, await readPageFile(path), options);
}
