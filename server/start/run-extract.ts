import { describeFailedPath } from './describe-failed-path.ts';
import { describeFileError } from '../load/describe-file-error.ts';
import { listFiles } from '../load/list-files.ts';
import { readPageFile } from '../load/read-page-file.ts';
import { extractFile, extractLines, type ExtractOptions } from '../pipeline.ts';
import { explain } from './explain.ts';
import { chooseExitCode } from './exit-codes.ts';

/** Where lines go: standard output and standard error. */
export interface Streams {
  readonly write: (line: string) => void;
  readonly warn: (line: string) => void;
}

/**
 * `renmai extract`: writes one line of JSON an article, in order, and warns of files that cannot be
 * read. With `explain`, what each rule found and what was dropped again is written in its place.
 *
 * @returns the exit code
 */
export async function runExtract(
  paths: readonly string[],
  options: ExtractOptions & { readonly lines?: boolean; readonly explain?: boolean },
  { write, warn }: Streams,
): Promise<number> {
  const { files, failed } = await listFiles(paths);
  for (const one of failed) warn(describeFailedPath(one));
  let unread = failed.length;
  for (const path of files)
    try {
      const extract = options.lines === true ? extractLines : extractFile;
      const bytes = await readPageFile(path);
      if (options.explain === true) {
        for (const line of explain(path, (trace) => extract(path, bytes, { ...options, trace })))
          write(line);
        continue;
      }
      for (const extraction of extract(path, bytes, options)) write(JSON.stringify(extraction));
    } catch (error) {
      warn(describeFailedPath({ path, reason: describeFileError(error) }));
      unread += 1;
    }
  return chooseExitCode(files.length + failed.length, unread);
}
