import { listTied, openDecisionBook } from '../../resolve/decisions/decision-book.ts';
import { findTouched } from '../../resolve/statements/find-touched.ts';
import type { GroundedStatement } from '../../resolve/statements/grounded-statement.ts';
import type { RunCypher } from '../connection.ts';
import { readMeetingDays } from './derive-part.ts';
import { mark, markTouched } from './pending.ts';
import { readDecisions } from './read-decisions.ts';

/**
 * Marks what statements have a say in. Call it while they are in the graph: before they are deleted,
 * after they are written.
 *
 * @param isAdded whether they are written
 */
export async function markStatements(
  run: RunCypher,
  statements: readonly GroundedStatement[],
  isAdded: boolean,
): Promise<void> {
  await markTouched(run, findTouched(statements), isAdded);
  // A decision may tie their meetings to those of other days.
  const { meetings } = openDecisionBook(await readDecisions(run));
  const keys = new Set(statements.map(({ meetingKey }) => meetingKey));
  const tied = listTied(meetings).filter((mentions) => mentions.some((key) => keys.has(key)));
  await mark(run, 'day', new Set((await readMeetingDays(run, tied.flat())).values()));
}
