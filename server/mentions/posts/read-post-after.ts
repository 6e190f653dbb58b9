/** The title that addresses the bearer of the name before it: 甲副市长, 习近平总书记, 吴队长. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { ADDRESSES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/evidence.ts';
import type { PostMention } from '../../model/mention.ts';
import { findOrganisationStart } from '../organisations/find-organisation-start.ts';
import { headsBody } from './heads-body.ts';

const ADDRESS_WORDS = new WordSet(ADDRESSES);
/** 长江, 长城, 长征 */
const LONG = /^[江城征虹]/u;
const LEVEL_HEAD = /^副?[省市区县州]长$/u;
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));

/**
 * Reads the title that addresses the bearer of the name before it: 甲副市长, 习近平总书记, 吴队长. The
 * organisation may stand before the name: 宿舍保安队吴队长; before a whole name only one that the title
 * heads: 市教育局甲局长.
 *
 * @returns null where no title starts at the end of the name
 */
export function readPostAfter(text: string, name: Span, floor: number): PostMention | null {
  const title = ADDRESS_WORDS.longestAt(text, name.end);
  if (title === '' || goesOn(text, name.end + title.length)) return null;
  const organisationStart = findStart(text, name, title, floor);
  return {
    start: organisationStart,
    end: name.end + title.length,
    organisationText: text.slice(organisationStart, name.start),
    organisationStart: organisationStart === name.start ? name.end : organisationStart,
    title,
    former: false,
  };
}

function findStart(text: string, name: Span, title: string, floor: number): number {
  const isAlone = name.end - name.start === 1;
  // 长治市王某市长: the place before the name is the title's.
  if (!isAlone && LEVEL_HEAD.test(title)) {
    const place = PLACES.longestBefore(text, name.start).length;
    return name.start - Math.min(place, name.start - floor);
  }
  const start = findOrganisationStart(text, name.start, floor);
  return isAlone || headsBody(title, text.slice(start, name.start)) ? start : name.start;
}

/** 甲赴省|长江集团, 访市|长春路: no title ends there. */
function goesOn(text: string, end: number): boolean {
  return (
    text.charAt(end - 1) === '长' &&
    (PLACES.lengthAt(text, end - 1) > 1 || LONG.test(text.slice(end, end + 1)))
  );
}
