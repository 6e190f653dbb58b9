/** ms: Ctrl-C in a terminal may reach us twice at once, from the terminal and from npm or tsx. */
const SAME_PRESS = 500;

/**
 * Turns the first SIGINT or SIGTERM into an abort. A second one, later, ends the process at once: the
 * database's watchdog then ends the database.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  let first: number | null = null;
  const hear = () => {
    if (first === null) {
      first = Date.now();
      controller.abort();
    } else if (Date.now() - first > SAME_PRESS) process.exit(130);
  };
  process.on('SIGINT', hear).on('SIGTERM', hear);
  return controller.signal;
}
