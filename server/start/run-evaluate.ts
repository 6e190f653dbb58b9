import { describeFailedPath } from './describe-failed-path.ts';
import type { Comparison } from '../evaluate/compare-readings.ts';
import { scoreAll, type Score } from '../evaluate/score.ts';
import { describeFileError } from '../load/describe-file-error.ts';
import { listFiles } from '../load/list-files.ts';
import { evaluateFile } from './evaluate-file.ts';
import { chooseExitCode } from './exit-codes.ts';
import type { Streams } from './run-extract.ts';

/**
 * `renmai evaluate`: reads the page beside each golden file (`NAME.txt` or `NAME.md` beside
 * `NAME.json`), tells what was missed and made up in each, and the scores over all.
 *
 * @returns the exit code
 */
export async function runEvaluate(
  paths: readonly string[],
  { write, warn }: Streams,
): Promise<number> {
  const { files, failed } = await listFiles(paths, ['.json']);
  for (const one of failed) warn(describeFailedPath(one));
  let unread = failed.length;
  const all: Comparison[] = [];
  for (const path of files)
    try {
      const { lines, comparisons } = await evaluateFile(path);
      for (const line of lines) write(line);
      all.push(...comparisons);
    } catch (error) {
      warn(describeFailedPath({ path, reason: describeFileError(error) }));
      unread += 1;
    }
  write(`\n${`${all.length} articles`.padEnd(14)}  right missed  extra    prec.   recall       F1`);
  for (const score of scoreAll(all)) write(describeScore(score));
  return chooseExitCode(files.length + failed.length, unread);
}

function describeScore({ kind, right, missed, extra, precision, recall, f1 }: Score): string {
  const counts = [right, missed, extra].map((count) => String(count).padStart(7)).join('');
  const shares = [precision, recall, f1].map((share) => share.toFixed(3).padStart(9)).join('');
  return kind.padEnd(14) + counts + shares;
}
