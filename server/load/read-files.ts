import type { LoadedArticle } from '../graph/write/prepare-article.ts';
import type { ExtractOptions } from '../pipeline.ts';
import { describeFileError } from './describe-file-error.ts';
import { openReader } from './open-reader.ts';

/** Some articles of a file; or its end, with the reason, for people, where it could not be read. */
export type ReadPart =
  | { readonly path: string; readonly articles: readonly LoadedArticle[] }
  | { readonly path: string; readonly reason: string | null };

/** Reads files, some ahead of whoever takes them, and gives them in the order in which they were named. */
export async function* readFiles(
  files: readonly string[],
  { locality, published }: Pick<ExtractOptions, 'locality' | 'published'>,
): AsyncGenerator<ReadPart> {
  const options = { ...(locality && { locality }), ...(published && { published }) };
  const reader = openReader(files.length);
  const begun: { path: string; parts: AsyncIterable<readonly LoadedArticle[]> }[] = [];
  const ahead = files.values();
  const begin = () => {
    const next = ahead.next();
    if (next.done !== true)
      begun.push({ path: next.value, parts: reader.read(next.value, options) });
  };
  try {
    for (let i = 0; i < reader.ahead; i += 1) begin();
    for (let first = begun.shift(); first; first = begun.shift()) {
      const { path, parts } = first;
      try {
        for await (const articles of parts) yield { path, articles };
        yield { path, reason: null };
      } catch (error) {
        yield { path, reason: describeFileError(error) };
      }
      begin();
    }
  } finally {
    await reader.close();
  }
}
