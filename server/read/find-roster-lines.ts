/** Lines of a roster or of a list of those appointed, each of someone else: they are no broken lines. */
import { APPOINTED_LINE, ROSTER_LABEL, ROSTER_NAME } from '../lexicon/roster-labels.ts';
import type { Block } from './split-blocks.ts';

/** Lines of a kind that tell a list. */
const LEAST = 2;
const LONGEST = 60;

/** @returns whether each line of a report is one of such a list, or stands right above a roster */
export function findRosterLines(body: readonly Block[]): boolean[] {
  const isLabelled = markIfMany(body, (text) => ROSTER_LABEL.test(text));
  const isAppointed = markIfMany(body, (text) => APPOINTED_LINE.test(text));
  let isRoster = false;
  return body.map(({ text }, i) => {
    const goesOn = text.length <= LONGEST && !text.includes('。') && ROSTER_NAME.test(text);
    isRoster = isLabelled[i] === true || (isRoster && goesOn);
    return isRoster || isLabelled[i + 1] === true || isAppointed[i] === true;
  });
}

function markIfMany(body: readonly Block[], isMeant: (text: string) => boolean): boolean[] {
  const marks = body.map(({ text }) => isMeant(text));
  return marks.filter(Boolean).length < LEAST ? marks.map(() => false) : marks;
}
