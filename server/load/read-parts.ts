import { type LoadedArticle, prepareArticle } from '../graph/write/prepare-article.ts';
import { extractFile, type ExtractOptions } from '../pipeline.ts';
import { weigh } from './batch.ts';

export type ReadOptions = Pick<ExtractOptions, 'locality' | 'published'>;

/** Few enough that taking them over from another thread holds nobody up. */
const MOST_ARTICLES = 50;
const MOST_STATEMENTS = 5000;

/**
 * Reads a page's bytes → its articles, some at a time: a page may hold a year of a newspaper.
 *
 * @throws {UnreadableFileError} before the first, where there is none
 */
export function* readParts(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Generator<readonly LoadedArticle[]> {
  let part: LoadedArticle[] = [];
  let weight = 0;
  for (const extraction of extractFile(path, bytes, options)) {
    const article = prepareArticle(extraction);
    part.push(article);
    weight += weigh(article);
    if (part.length < MOST_ARTICLES && weight < MOST_STATEMENTS) continue;
    yield part;
    part = [];
    weight = 0;
  }
  if (part.length > 0) yield part;
}
