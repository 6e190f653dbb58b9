import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';

/** Bytes: an article is a few thousand, and a whole year of a newspaper is less. */
const LARGEST_FILE = 64 * 2 ** 20;

/** Files of decisions lie beside the articles. */
const NO_PAGES: readonly string[] = ['.json', '.jsonl'];

/**
 * Reads a file of pages.
 *
 * @throws where it cannot be opened, is no plain file, JSON or larger than any file of pages
 */
export async function readPageFile(path: string): Promise<Uint8Array> {
  if (NO_PAGES.includes(extname(path).toLowerCase()))
    throw new Error('it holds no pages but JSON: `renmai decisions import` reads decisions');
  const file = await stat(path);
  if (!file.isFile()) throw new Error('it is no plain file');
  if (file.size > LARGEST_FILE)
    throw new Error(`it is larger than ${LARGEST_FILE / 2 ** 20} MB: split it`);
  return await readFile(path);
}
