import { expect, test } from 'vitest';
import { showProgress } from '../../server/start/show-progress.ts';

const at = (
  filesDone: number,
  articles: number,
  isWaiting = false,
  unresolved: number | null = null,
) => ({ filesDone, files: 100, articles, unresolved, isWaiting });

function watch(isTerminal: boolean) {
  let time = 0;
  let shown = '';
  const progress = showProgress(
    isTerminal,
    (text) => (shown += text),
    () => time,
  );
  return {
    progress,
    pass: (ms: number) => (time += ms),
    get shown() {
      return shown;
    },
  };
}

test('a line a second, with the rate and the time that is left', () => {
  const screen = watch(false);
  screen.progress.tell(at(1, 3));
  screen.pass(2000);
  screen.progress.tell(at(10, 40));
  screen.pass(500);
  screen.progress.tell(at(12, 50));
  screen.pass(1000);
  screen.progress.tell(at(100, 400, false, 200));
  screen.pass(1000);
  screen.progress.tell(at(100, 400, false, 210));
  screen.pass(3000);
  screen.progress.tell(at(100, 400, false, 180));
  screen.progress.end();
  expect(screen.shown).toBe(
    '10 of 100 files, 40 articles, 20 a second, about 18 s left\n' +
      '400 articles are in, who is who: 200 names, bodies and days left\n' +
      '400 articles are in, who is who: 210 names, bodies and days left\n' +
      '400 articles are in, who is who: 180 names, bodies and days left, about 18 s left\n',
  );
});

test('one line in one place on a terminal, which ends before anything else is said', () => {
  const screen = watch(true);
  screen.pass(600_000);
  screen.progress.tell(at(1, 4));
  screen.progress.tell(at(1, 4, true));
  expect(screen.shown).toBe(
    '\r\u001b[K1 of 100 files, 4 articles, 0 a second, about 16.5 h left\n' +
      'The database does not answer: the load goes on when it is back.\n',
  );
});
