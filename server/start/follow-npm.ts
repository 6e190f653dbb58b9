/** ms */
const EVERY = 1000;

/**
 * Ends this process as Ctrl-C does when the npm that started it is gone (killed, say), so that
 * nothing is left running that nobody sees. Does nothing where npm did not start it.
 */
export function followNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY);
  timer.unref();
}
