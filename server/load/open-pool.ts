import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';

/**
 * Opens threads that run one function of this folder.
 *
 * @param file relative to this folder, such as ./read-articles.ts
 * @param name the function that it exports
 * @param threads most at a time; all of them at once where `idle` is null
 * @param idle ms after which a thread without work ends
 */
export function openPool(
  file: string,
  name: string,
  threads: number,
  idle: number | null = null,
): Piscina {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return new Piscina({
    filename: fileURLToPath(new URL(file, import.meta.url)),
    name,
    execArgv: ['--import', tsx],
    minThreads: idle === null ? threads : 0,
    maxThreads: threads,
    ...(idle !== null && { idleTimeout: idle }),
  });
}
