import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '../graph/graph-error.ts';

export interface Patience {
  /** ms between two tries. */
  readonly pause: number;
  readonly tries: number;
}

/** A database that is started anew is back within a minute or two. */
const PATIENCE: Patience = { pause: 1000, tries: 120 };

/**
 * Does something that needs the database, again and again while it does not answer. The work must be
 * such that doing it twice does no harm: a transaction may have been written although nobody heard.
 *
 * @param onWait is told once that it waits
 * @throws {GraphError} where the database does not come back
 */
export async function bePatient<T>(
  work: () => Promise<T>,
  onWait: () => void,
  { pause, tries }: Patience = PATIENCE,
): Promise<T> {
  for (let left = tries; ; left -= 1)
    try {
      return await work();
    } catch (error) {
      const isAway = error instanceof GraphError && error.fault === 'UNAVAILABLE';
      if (!isAway || left <= 0) throw error;
      if (left === tries) onWait();
      await wait(pause);
    }
}
