import { availableParallelism } from 'node:os';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
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
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const pool = new Piscina({
    filename: fileURLToPath(new URL('./read-articles.ts', import.meta.url)),
    name: 'readArticles',
    execArgv: ['--import', tsx],
    minThreads: threads,
    maxThreads: threads,
  });
  return {
    read: (file) => pool.run(file) as Promise<ReadFile>,
    ahead: threads * 4,
    close: () => pool.destroy(),
  };
}
