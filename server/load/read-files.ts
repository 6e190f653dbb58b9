import type { ExtractOptions } from '../pipeline.ts';
import { openReader } from './open-reader.ts';
import type { ReadFile } from './read-articles.ts';

/** Reads files, some ahead of whoever takes them, and gives them in the order in which they were named. */
export async function* readFiles(
  files: readonly string[],
  { locality, published }: Pick<ExtractOptions, 'locality' | 'published'>,
): AsyncGenerator<{ readonly path: string; readonly read: ReadFile }> {
  const options = { ...(locality && { locality }), ...(published && { published }) };
  const reader = openReader(files.length);
  const begun: { path: string; read: Promise<ReadFile> }[] = [];
  const ahead = files.values();
  const begin = () => {
    const next = ahead.next();
    if (next.done !== true)
      begun.push({ path: next.value, read: reader.read({ path: next.value, options }) });
  };
  try {
    for (let i = 0; i < reader.ahead; i += 1) begin();
    for (let first = begun.shift(); first; first = begun.shift()) {
      const read = await first.read;
      begin();
      yield { path: first.path, read };
    }
  } finally {
    await Promise.allSettled(begun.map(({ read }) => read));
    await reader.close();
  }
}
