/** The title that addresses the bearer of the name before it: 甲副市长, 习近平总书记, 吴队长. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { ADDRESSES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/evidence.ts';
import type { PostMention } from '../../model/mention.ts';
import { findOrganisationStart } from '../organisations/find-organisation-start.ts';

const ADDRESS_WORDS = new WordSet(ADDRESSES);
const LEVEL_HEAD = /^副?[省市区县州]长$/u;
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));

/**
 * Reads the title that addresses the bearer of the name before it: 甲副市长, 习近平总书记, 吴队长. Behind a
 * surname alone the organisation may stand before the name: 宿舍保安队吴队长.
 *
 * @returns null where no title starts at the end of the name
 */
export function readPostAfter(text: string, name: Span, floor: number): PostMention | null {
  const title = ADDRESS_WORDS.longestAt(text, name.end);
  if (title === '') return null;
  const alone = name.end - name.start === 1;
  // 长治市王某市长: the place before the name is the title's.
  const place = LEVEL_HEAD.test(title) ? PLACES.longestBefore(text, name.start).length : 0;
  const organisationStart = alone
    ? findOrganisationStart(text, name.start, floor)
    : name.start - Math.min(place, name.start - floor);
  return {
    start: organisationStart,
    end: name.end + title.length,
    organisationText: text.slice(organisationStart, name.start),
    organisationStart: organisationStart === name.start ? name.end : organisationStart,
    title,
    former: false,
  };
}
