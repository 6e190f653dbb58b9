/** What is left of a meeting's name when papers' ways of saying the same are taken away. */
import { normaliseName } from '../normalise-name.ts';

export interface PlainMeetingName {
  readonly words: string;
  /** Whose meeting it is: 全省 and 全市 meet on one day and are two. */
  readonly level: 'NATION' | 'PROVINCE' | 'CITY' | null;
  /** Of a numbered one: 第119次, 第一百一十九次. */
  readonly number: number | null;
}

const MARKS = /["'“”‘’《》「」（）()·、，,—-]/gu;
const OPENING = /^(?:召开|举行|举办|出席|参加)|(?:召开|举行|举办)$/gu;
const YEAR = /^(?:\d{4}|[〇零一二三四五六七八九]{4})年(?:度)?/u;
const LEVELS = [
  ['NATION', /^(?:全国|国家|中国)/u],
  ['PROVINCE', /^(?:全省|我省|本省|省|全区)/u],
  ['CITY', /^(?:全市|我市|本市|市|全州|全盟)/u],
] as const;
/** A place that the article's locality does not tell; 文明城市 is none. */
const PLACE = /^\p{Script=Han}{2,3}?(?:(?<province>省)|(?<!城|都)市)(?=.{3})/u;
const NUMBER =
  /第(?<digits>\d+|[一二三四五六七八九十百零〇两]+)(?:次|届|轮|期)(?!.*第.+[次届轮期])/u;
const ENDING = /(?:工作)?(?:会议|大会|全会|会)$/u;
const DIGITS = '零一二三四五六七八九';

/**
 * Reads a meeting's name.
 *
 * @param province full name of the article's province, or null
 * @param city full name of the article's city, or null
 * @example readMeetingName('2023年太原市教育工作会议召开', '山西省', '太原市') // 教育, CITY
 */
export function readMeetingName(
  name: string,
  province: string | null,
  city: string | null,
): PlainMeetingName {
  let words = normaliseName(name).replace(MARKS, '').replace(OPENING, '').replace(YEAR, '');
  let level: PlainMeetingName['level'] = null;
  const places = [
    ['PROVINCE', province],
    ['CITY', city],
  ] as const;
  for (const [own, place] of places) {
    const stem = place?.replace(/(?:省|市|自治区|自治州|盟|地区)$/u, '') ?? '';
    if (place === null || stem.length < 2 || !words.startsWith(stem)) continue;
    words = words.slice(words.startsWith(place) ? place.length : stem.length);
    level = own;
  }
  const place = PLACE.exec(words);
  if (level === null && place !== null && !LEVELS.some(([, pattern]) => pattern.test(words))) {
    words = words.slice(place[0].length).replace(YEAR, '');
    level = place.groups?.province === undefined ? 'CITY' : 'PROVINCE';
  }
  for (const [own, pattern] of LEVELS)
    if (pattern.test(words)) {
      words = words.replace(pattern, '');
      level ??= own;
    }
  const digits = NUMBER.exec(words)?.groups?.digits;
  const number = digits === undefined ? null : readNumber(digits);
  const core = words.replace(YEAR, '').replace(NUMBER, '');
  const short = core.replace(ENDING, '');
  return { words: short.length >= 2 ? short : core, level, number };
}

/** 一百一十九 and 119 are 119. */
function readNumber(digits: string): number {
  if (/^\d+$/u.test(digits)) return Number(digits);
  let total = 0;
  let ones = 0;
  for (const digit of digits.replaceAll('〇', '零').replaceAll('两', '二')) {
    if (digit === '百') [total, ones] = [total + (ones || 1) * 100, 0];
    else if (digit === '十') [total, ones] = [total + (ones || 1) * 10, 0];
    else ones = DIGITS.indexOf(digit);
  }
  return total + ones;
}
