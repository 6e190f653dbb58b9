/** How far a load is, in one line that a terminal shows in one place. */
import type { LoadProgress } from '../load/load-paths.ts';

/** ms between two lines. */
const EVERY = 1000;
const SECOND = 1000;

/**
 * Makes what tells people of a load: on a terminal one line that changes, elsewhere a line a second.
 *
 * @param write gets text, with its own line ends
 * @param now ms, from any moment on
 * @returns what is told of progress, and what ends the line
 */
export function showProgress(
  isTerminal: boolean,
  write: (text: string) => void,
  now: () => number = () => performance.now(),
) {
  const begun = now();
  let said = begun;
  let isOpen = false;
  return {
    tell(progress: LoadProgress): void {
      if (progress.isWaiting) {
        end();
        write('The database does not answer: the load goes on when it is back.\n');
        return;
      }
      if (now() - said < EVERY) return;
      said = now();
      const line = describe(progress, (said - begun) / SECOND);
      write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
      isOpen = isTerminal;
    },
    end,
  };

  function end(): void {
    if (isOpen) write('\n');
    isOpen = false;
  }
}

function describe(progress: LoadProgress, seconds: number): string {
  const { filesDone, files, articles, unresolved } = progress;
  if (unresolved !== null)
    return `${articles} articles are in, who is who: ${unresolved} names, bodies and days left`;
  const rate = articles / seconds;
  const left = filesDone === 0 ? null : Math.ceil((seconds / filesDone) * (files - filesDone));
  const remaining = left === null || left === 0 ? '' : `, about ${spellTime(left)} left`;
  return `${filesDone} of ${files} files, ${articles} articles, ${rate.toFixed(0)} a second${remaining}`;
}

function spellTime(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
