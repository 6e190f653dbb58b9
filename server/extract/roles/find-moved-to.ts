/** Where someone went before an office that names no place: 调至巴南区，先后任区委副书记. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { findMatches } from '../../lexicon/find-matches.ts';

/** 调至巴南区，先后任区委副书记: what 区 is from there on. */
const MOVED =
  /(?<=[到至赴往回在的])(?<place>(?:(?![的到至赴往回在])\p{Script=Han}){2,9}[市区县旗州盟])(?=工作|任职|挂职|履职|，)/gu;
/** 江西 for 江西省, 信阳 for 信阳市. */
const SHORT_NAMES = [...DIVISIONS.values()]
  .filter(({ level, name }) => level !== 'COUNTY' && /^\p{Script=Han}{2,5}[省市]$/u.test(name))
  .map(({ name }) => name.slice(0, -1));
/** 调任江西，担任省委常委 */
const MOVED_SHORT = new RegExp(
  `(?:^|[到至赴往任])(?<place>${[...new Set(SHORT_NAMES)].join('|')})(?=工作|任职|，)`,
  'gu',
);

/** The last places that `before` tells of, by their whole and by their short names; most words tell of none. */
export function findMovedTo(before: string): string[] {
  const whole = findMatches(before, MOVED).at(-1)?.groups?.place;
  const short = findMatches(before, MOVED_SHORT).at(-1)?.groups?.place;
  const division = short === undefined ? undefined : DIVISIONS.get(short)?.name;
  return [whole, division].filter((place) => place !== undefined);
}
