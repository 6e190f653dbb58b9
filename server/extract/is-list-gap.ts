/** Whether nothing but a sign of a list stands between two names: 甲（女）、乙, 甲同志和乙. */
import { tableOf } from '../lexicon/characters.ts';

const LIST_GAP = /^(?:（[^（）\n]{1,30}）)?(?:同志)?(?:、|和|以及|及|与)$/u;
/** What every one ends with; between most names something else stands. */
const CLOSES = tableOf('、和及与');

/** @param start where the first name ends, and `end` where the next one begins */
export function isListGap(text: string, start: number, end: number): boolean {
  return CLOSES[text.charCodeAt(end - 1)] === 1 && LIST_GAP.test(text.slice(start, end));
}
