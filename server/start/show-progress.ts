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
  let resolving: { readonly since: number; readonly most: number } | null = null;
  return {
    tell(progress: LoadProgress): void {
      if (progress.isWaiting) {
        end();
        write('The database does not answer: the load goes on when it is back.\n');
        return;
      }
      const { unresolved } = progress;
      // Working off some may make others.
      if (unresolved !== null && unresolved > (resolving?.most ?? -1))
        resolving = { since: now(), most: unresolved };
      if (now() - said < EVERY) return;
      said = now();
      const line =
        unresolved === null || resolving === null
          ? describeReading(progress, (said - begun) / SECOND)
          : describeResolving(progress.articles, unresolved, resolving, said);
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

function describeReading({ filesDone, files, articles }: LoadProgress, seconds: number): string {
  const rate = articles / seconds;
  const left = filesDone === 0 ? 0 : (seconds / filesDone) * (files - filesDone);
  return `${filesDone} of ${files} files, ${articles} articles, ${rate.toFixed(0)} a second${spellLeft(left)}`;
}

function describeResolving(
  articles: number,
  left: number,
  { since, most }: { readonly since: number; readonly most: number },
  now: number,
): string {
  const seconds = most === left ? 0 : ((now - since) / SECOND / (most - left)) * left;
  return `${articles} articles are in, who is who: ${left} names, bodies and days left${spellLeft(seconds)}`;
}

/** Nothing where there is nothing to count from. */
function spellLeft(seconds: number): string {
  return seconds === 0 ? '' : `, about ${spellTime(Math.ceil(seconds))} left`;
}

function spellTime(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
