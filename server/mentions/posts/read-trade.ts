/** 冷轧厂轧钢工: what nobody lists and stands right behind a body is a trade. */
import { tableOf } from '../../lexicon/characters.ts';
import { ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { PostMention } from '../../model/mention.ts';
import { findOrganisationStart } from '../organisations/find-organisation-start.ts';
import { trimToPlace } from '../organisations/trim-to-place.ts';

const ENDINGS = new WordSet(ORGANISATION_SUFFIXES, '厂 矿 车间');
const TRADES = tableOf('员工师手匠');
const LONGEST_TRADE = 5;
const NONE: readonly PostMention[] = [];

/** Reads the trade that ends at an offset; empty where none stands behind a body. */
export function readTrade(text: string, end: number, floor: number): readonly PostMention[] {
  // 新一届工|会委员会: no trade.
  if (TRADES[text.charCodeAt(end - 1)] !== 1 || text.startsWith('工会', end - 1)) return NONE;
  for (let start = end - 2; start >= Math.max(floor, end - LONGEST_TRADE); start -= 1) {
    const suffix = ENDINGS.lengthBefore(text, start);
    if (suffix === 0 || !/^\p{Script=Han}+$/u.test(text.slice(start, end))) continue;
    const organisationStart = trimToPlace(text, findOrganisationStart(text, start, floor), start);
    if (start - organisationStart <= suffix) return NONE;
    return [
      {
        start: organisationStart,
        end,
        organisationText: text.slice(organisationStart, start),
        organisationStart,
        title: text.slice(start, end),
        former: false,
      },
    ];
  }
  return NONE;
}
