/** Lines of the roster of a group, each with a label or a name of its own: they are no broken lines. */
import { ROSTER_LABEL, ROSTER_NAME } from '../lexicon/roster-labels.ts';
import type { Block } from './split-blocks.ts';

const LEAST_LABELS = 2;
const LONGEST = 60;

/**
 * @returns whether each line of a report is one of a roster, which two labels and more tell, or stands
 * right above it
 */
export function findRosterLines(body: readonly Block[]): boolean[] {
  const isLabelled = body.map(({ text }) => ROSTER_LABEL.test(text));
  if (isLabelled.filter(Boolean).length < LEAST_LABELS) return body.map(() => false);
  let isRoster = false;
  return body.map(({ text }, i) => {
    const goesOn = text.length <= LONGEST && !text.includes('。') && ROSTER_NAME.test(text);
    isRoster = isLabelled[i] === true || (isRoster && goesOn);
    return isRoster || isLabelled[i + 1] === true;
  });
}
