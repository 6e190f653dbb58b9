/** 江苏省南通市委 is 南通市委: what a place lies in is no part of the names of its own bodies. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { WordSet } from '../../lexicon/word-set.ts';

const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
/** 浙江 for 浙江省, 上海 for 上海市, 广西 for 广西壮族自治区. */
const SUFFIX = /[省市]$|(?:壮族|回族|维吾尔)?自治区$/u;
const PROVINCES = new WordSet(
  [...DIVISIONS.values()]
    .flatMap(({ level, name }) => (level === 'PROVINCE' ? [name, name.replace(SUFFIX, '')] : []))
    .join(' '),
);
/** What the state and the party have in every place. */
const OF_STATE =
  /^(?:\p{Script=Han}{2,5}(?:镇|乡|街道).*|(?:地|分?省)委.*|(?:地区)?(?:行|专)署.*|委(?!员会会议).*|政府.*|人民政府.*|人大.*|政协.*|纪委.*|监委.*|\p{Script=Han}{0,8}(?:法院|检察院)|\p{Script=Han}{2,10}[局办委])$/u;

/** 绍兴县, 甘孜州, 资阳地委: a place that is no division any more, or goes by its short name. */
const FORMER = /^\p{Script=Han}{2,4}?(?:[市县旗州]|(?=地委|分?省委|行署|专署|地区))/u;

/** 东北佳木斯市, 四川泸州专署. */
const GREATER = /^(?:东北|华北|西北|西南|华东|华中|华南|中南)(?=\p{Script=Han}{2})/u;

/** Leaves out the province, or the part of the country, before a city's or a county's body; other names stay as they are. */
export function dropProvince(words: string): string {
  const end = PROVINCES.lengthAt(words, 0) || (GREATER.exec(words)?.[0].length ?? 0);
  if (end === 0 || end === words.length) return words;
  const place = PLACES.longestAt(words, end);
  const division = DIVISIONS.get(place);
  const isWhole = division?.name === place && division.level !== 'PROVINCE';
  const length = isWhole ? place.length : (FORMER.exec(words.slice(end))?.[0].length ?? 0);
  return length > 0 && OF_STATE.test(words.slice(end + length)) ? words.slice(end) : words;
}
