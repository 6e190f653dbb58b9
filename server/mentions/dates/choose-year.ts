/** The year that a page without a day of its own speaks of. */
import { findMatches } from '../../lexicon/find-matches.ts';

/** 2022年; 郫委办发〔2018〕53号; 2011年以来 says only that it is later. */
const YEARS =
  /(?<![\d—－–~～至-])(?<year>(?:19|20)\d{2})年(?!度|以来|以后|之后|以前|之前|起|至今)|[〔[（(](?<issued>(?:19|20)\d{2})[〕\]）)]\d{1,4}号/gu;

/** 2016年以来: what is told is no earlier. */
const SINCE = /(?<year>(?:19|20)\d{2})年(?:以来|至今)/gu;
/** 刚刚过去的2006年 is told in 2007. */
const PASSED = /(?:刚刚|刚|已经)过去的$/u;
const LONGEST_BEFORE = 8;
/** 10月23日, of no year: what is told then. */
const DAY = /(?<!年)(?<!\d)(?<month>\d{1,2})月\d{1,2}日/u;
/** From December to February reports look back or ahead a year: 2月3日, 2011年总结大会. */
const LOOKS_ACROSS = new Set([12, 1, 2]);

/** A paragraph of a life: its years are those of births, studies and posts. */
const TELLS_LIFE =
  /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生(?=[，。、于在人])|参加(?:革命)?工作|加入中国共产党|入党)|生于\d{4}年|(?<=\d{4}年(?:\d{1,2}月)?(?:起|后)?，?)(?:先后|历)?(?:担)?[任兼](?!务|期|免|命)|\d{4}年(?:\d{1,2}月)?(?:当选|调任|升任|出任)/u;

/** The year that a text names most, outside paragraphs that tell a life, but for 2015—2016年度, the later where two are named as often; null where it names none, or none since 2016年以来. */
export function chooseYear(text: string, published: string | null): number | null {
  if (published !== null) return Number(published.slice(0, 4));
  const counts = new Map<number, number>();
  for (const paragraph of text.split('\n')) {
    const years = findMatches(paragraph, YEARS);
    if (years.length > 1 && TELLS_LIFE.test(paragraph)) continue;
    for (const { index, groups } of years) {
      const said = Number(groups?.year ?? groups?.issued);
      const before = paragraph.slice(Math.max(0, index - LONGEST_BEFORE), index);
      const year = PASSED.test(before) ? said + 1 : said;
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const year = first?.[0] ?? null;
  const isEarlier = (since: RegExpExecArray) => year !== null && year < Number(since.groups?.year);
  return findMatches(text, SINCE).some(isEarlier) ? null : year;
}

/**
 * The year of a report whose opening names one only, beside a day without a year: 10月23日，2012年…活动周开幕.
 *
 * @param opening its headings and the first sentence of its body
 * @returns null where that tells nothing, or where reports look back or ahead
 */
export function chooseYearOfOpening(opening: string): number | null {
  const month = Number(DAY.exec(opening)?.groups?.month ?? 0);
  if (month === 0 || LOOKS_ACROSS.has(month)) return null;
  const years = new Set([...opening.matchAll(YEARS)].map(({ groups }) => groups?.year));
  const [only, ...others] = years;
  return only === undefined || others.length > 0 ? null : Number(only);
}
