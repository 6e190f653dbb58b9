/** Counties and towns that speak for themselves: 望城区、宁乡市和市教育局作交流发言. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { findMatches } from '../../lexicon/find-matches.ts';
import type { Locality } from '../../model/article.ts';
import type { OrganisationMention } from '../../model/mention.ts';
import { nameOrganisation } from '../organisations/name-organisation.ts';

/** What stands between those who speak and their act. */
const SPEAKS =
  /(?:等)?(?:\d{1,2}|[一二三四五六七八九十两]{1,3})?个?(?:县区|区县|县（市、区）|县（区）|单位|地方|地区|乡镇|部门)?(?:在会上|会上|先后|分别|依次|现场)*(?:作|做)(?:了)?(?:大会|交流|表态|典型|经验|重点|书面|视频){0,3}(?:发言|介绍)/gu;
const SPEAKING = /[作做](?:了)?(?:大会|交流|表态|典型|经验|重点|书面|视频|发言|介绍)/u;
/** In what stands behind the last sign. */
const LIST = /(?:^|会上|由|来自)(?<list>[^，。；：\n]{2,120})$/u;
const LAST_SIGN = /[，。；：\n](?=[^，。；：\n]*$)/u;
const TOWN = /^\p{Script=Han}{2,4}(?:镇|乡)$/u;
const LONGEST_LIST = 124;

/** Finds them, in order; places that are only spoken of are none. */
export function findSpeakingRegions(text: string, locality: Locality): OrganisationMention[] {
  if (!SPEAKING.test(text)) return [];
  return findMatches(text, SPEAKS).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - LONGEST_LIST), match.index);
    const list = LIST.exec(before.slice(before.search(LAST_SIGN) + 1))?.groups?.list;
    // 望城区、宁乡市主要负责人: people who go unnamed.
    if (list === undefined || /(?:人|同志|书记|长|主任|代表|员|者)$/u.test(list)) return [];
    const from = match.index - list.length;
    const found: OrganisationMention[] = [];
    let at = 0;
    for (const item of list.split(/[、和及]|以及/u)) {
      const offset = list.indexOf(item, at);
      at = offset + item.length;
      if (!/[县区市旗州镇乡]$/u.test(item) || !(DIVISIONS.has(item) || TOWN.test(item))) continue;
      const named = nameOrganisation(item, '', locality);
      if (named?.kind !== 'REGION') continue;
      const start = from + offset;
      found.push({ start, end: start + item.length, text: item, ...named });
    }
    return found;
  });
}
