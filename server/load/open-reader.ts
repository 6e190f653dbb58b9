import { availableParallelism } from 'node:os';
import { openPool } from './open-pool.ts';
import { type FileToRead, type ReadFile, readArticles } from './read-articles.ts';

export interface Reader {
  readonly read: (file: FileToRead) => Promise<ReadFile>;
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
  if (files < FEW) return { read: readArticles, ahead: 1, close: () => Promise.resolve() };
  const threads = Math.max(1, availableParallelism() - 1);
  const pool = openPool('./read-articles.ts', 'readArticles', threads);
  return {
    read: (file) => pool.run(file) as Promise<ReadFile>,
    ahead: threads * 4,
    close: () => pool.destroy(),
  };
}
