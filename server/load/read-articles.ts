/** One file → its articles, ready to be written. Runs in the loader's own thread or in a worker's. */
import { type LoadedArticle, prepareArticle } from '../graph/write/prepare-article.ts';
import { extractFile, type ExtractOptions } from '../pipeline.ts';
import { describeFileError } from './describe-file-error.ts';
import { readPageFile } from './read-page-file.ts';

/** Why a file could not be read, for people, or its articles. Errors do not pass between threads whole. */
export type ReadFile =
  { readonly articles: readonly LoadedArticle[] } | { readonly reason: string };

export interface FileToRead {
  readonly path: string;
  readonly options: Pick<ExtractOptions, 'locality' | 'published'>;
}

export async function readArticles({ path, options }: FileToRead): Promise<ReadFile> {
  try {
    const bytes = await readPageFile(path);
    return { articles: [...extractFile(path, bytes, options)].map(prepareArticle) };
  } catch (error) {
    return { reason: describeFileError(error) };
  }
}
