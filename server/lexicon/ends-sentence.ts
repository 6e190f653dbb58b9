/** Whether a line ends as sentences and lists do, told from its last characters: lines are long. */
import { tableOf } from './characters.ts';

const ENDS = tableOf('。！？!?…：:；;');
const CLOSES = tableOf('”’」』）)】》');
/** What may close a line by itself: （甲摄）. */
const CLOSES_LINE = tableOf('）)】');

/** @returns true for 。 and its like with any closing signs behind, and for a closing bracket; false for an empty line */
export function endsSentence(line: string): boolean {
  let at = line.length - 1;
  if (CLOSES_LINE[line.charCodeAt(at)] === 1) return true;
  while (CLOSES[line.charCodeAt(at)] === 1) at -= 1;
  return ENDS[line.charCodeAt(at)] === 1;
}
