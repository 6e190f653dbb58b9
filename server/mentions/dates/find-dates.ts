/** Days in a text, as EDTF: 5月25日, 2022年5月25日, 五月二十五日, 25日, 昨晚, 上周五. */
import { findAround } from '../../lexicon/find-around.ts';
import type { DateBasis } from '../../model/article.ts';
import type { Span } from '../../model/evidence.ts';
import { isDay } from '../../model/day.ts';
import {
  countBack,
  dayOfWeek,
  nearestDay,
  notAfter,
  startOfMonth,
  dayAfter,
} from './count-from-publication.ts';
import { toArabic } from './to-arabic.ts';
import { joinDays } from './join-days.ts';

export interface DateMention extends Span {
  /** Null where nothing says which day it is: 昨日 without a day of publication. */
  readonly edtf: string | null;
  readonly basis: DateBasis;
}

/** What a day is counted from. */
export interface Calendar {
  /** The year the page speaks of, or null. */
  readonly year: number | null;
  /** Day of publication, YYYY-MM-DD, or null. */
  readonly published: string | null;
}

const DIGIT = '一二三四五六七八九十廿卅';
const YEAR = `(?:(?<year>\\d{4}|[一二][〇○零一二三四五六七八九]{3})年)`;
const MONTH = `(?:(?<month>\\d{1,2}|[${DIGIT}]{1,3}|元)月(?:份)?)`;
const RELATIVE = `(?<relative>今年|去年|本月|上月|上个月|当月)`;
const NO_DAY = `(?!本|报(?![道导])|间|常|均|益|子|线|程|召集|码|楼)`;
/** 号 is a day's only behind a month: 5月25号, not 2号楼. */
const UNIT = `(?:日${NO_DAY}|(?<=月.{1,3})号${NO_DAY})`;
const TO = `(?:起?至|到|—{1,2}|–|－|-|~|～|─{1,2})`;
/** 5月8日至10日, 5月8-10日, 八月十五日, 本月8日, 25号. */
const DAY = new RegExp(
  `(?:${YEAR}|${RELATIVE})?(?:${MONTH})?(?<day>\\d{1,2}|(?<=月)[${DIGIT}]{1,3})(?:${UNIT}(?:${TO}(?:(?<toMonth>\\d{1,2}|[${DIGIT}]{1,3})月)?(?<toDay>\\d{1,2}|[${DIGIT}]{1,3})[日号]${NO_DAY})?|(?<=月\\d{1,2}|\\D\\d{1,2})(?:${TO}|(?<and>、))(?<nextDay>\\d{1,2})[日号]${NO_DAY})` +
    `|(?<word>昨日|昨天|昨晚|昨夜|昨(?=[上下]午)|今日|今天|今晚|今晨|今早|今(?=[上下]午)|前天|前日(?!的)|近日|日前|连日来|近期|次日|翌日)` +
    `|(?<week>上|本|这)(?:个)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])`,
  'gu',
);
/** What every day holds, and how far from its beginning at most: 2022年10月份二十五日. */
const DAY_SIGN =
  /日(?=前|(?<=[\d一二三四五六七八九十廿卅昨今前近连次翌]日))|号(?<=[\d一二三四五六七八九十廿卅]号)|昨|今(?=[天晚晨早上下])|前(?=天)|近(?=期)|[周期拜](?=[一二三四五六日天])/gu;
const DAY_REACH = 24;

/** What a match tells of a day, in digits. */
interface Parts {
  readonly year: string | undefined;
  /** 去年, 上月: stays words. */
  readonly relative: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly toMonth: string | undefined;
  readonly toDay: string | undefined;
  readonly word: string | undefined;
  readonly week: string | undefined;
  readonly weekday: string | undefined;
  /** Whether it is told that the day is still to come. */
  isAhead: boolean;
}

/** 定于16日, 预告16日举办 */
const ANNOUNCED = /(?:将于|定于|拟于|订于|将在|拟在|预告|预计|计划于|计划)$/u;
/** 8月1日前夕: some day before. */
const EVE = /^(?:前夕|前后)/u;
/** 次日: counted from the day told before. */
const NEXT = /^[次翌]日$/u;
/** 16日将举行; 16日将军 is none. */
const TO_COME = /^(?:[上下]午|晚)?将(?![军士领])/u;
type ReadDay = Pick<DateMention, 'edtf' | 'basis'>;

/**
 * Finds days.
 *
 * @returns what they are by a calendar, in order. A day without a month is counted from the day of publication,
 *   XXXX-XX-17 where that is unknown
 */
export function findDates(text: string): (calendar: Calendar) => DateMention[] {
  const told = findAround(text, DAY, DAY_SIGN, DAY_REACH).map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const parts = readParts(match.groups ?? {});
    parts.isAhead =
      ANNOUNCED.test(text.slice(Math.max(0, start - 4), start)) ||
      TO_COME.test(text.slice(end, end + 4));
    return { parts, start, end, isEve: EVE.test(text.slice(end, end + 2)) };
  });
  return (calendar) => {
    let month: string | undefined;
    let last: string | null = null;
    const days = told.map(({ parts, start, end, isEve }) => {
      // 新华社北京5月25日电 教育部25日…: a day leans on the month named before it.
      const leans = parts.month === undefined && calendar.published === null;
      const read = readDays(leans ? { ...parts, month } : parts, calendar);
      const { basis } = read;
      const told = NEXT.test(parts.word ?? '') ? dayAfter(last) : read.edtf;
      const edtf = isEve ? null : told;
      last = edtf ?? last;
      month = parts.toMonth ?? parts.month ?? month;
      return { edtf, basis, start, end };
    });
    return joinDays(text, days);
  };
}

/** 五月二十五日 in the digits of 5月25日. */
function readParts(groups: Readonly<Record<string, string | undefined>>): Parts {
  const { relative, word, week, weekday, nextDay, and } = groups;
  // 25、26日 is a range, 25、28日 is none.
  const isRange = and === undefined || Number(nextDay) === Number(groups.day) + 1;
  return {
    year: toDigits(groups.year),
    relative,
    month: toDigits(groups.month),
    day: toDigits(groups.day),
    toMonth: toDigits(groups.toMonth),
    toDay: toDigits(groups.toDay) ?? (isRange ? nextDay : undefined),
    word,
    week,
    weekday,
    isAhead: false,
  };
}

function toDigits(words: string | undefined): string | undefined {
  return words === undefined ? undefined : toArabic(words);
}

/** 22日至23日: a range, as EDTF writes it, where its end is a day and comes later. */
function readDays(parts: Parts, calendar: Calendar): ReadDay {
  const first = readDay(parts, calendar);
  if (first.edtf === null || !isPossible(first.edtf)) return { edtf: null, basis: 'INFERRED' };
  if (parts.toDay === undefined) return first;
  const [year = '', month = ''] = first.edtf.split('-');
  const toMonth = parts.toMonth ?? month;
  // 12月30日至1月2日 ends in the next year.
  const isNextYear = Number(toMonth) < Number(month) && year !== 'XXXX';
  const last = writeDay(isNextYear ? String(Number(year) + 1) : year, toMonth, parts.toDay);
  const isRange = isPossible(last) && (last > first.edtf || year === 'XXXX');
  return isRange ? { ...first, edtf: `${first.edtf}/${last}` } : first;
}

/** 2月30日 is no day; 2月29日 of an unknown year may be one. */
function isPossible(edtf: string): boolean {
  return isDay(edtf.replace('XXXX-XX', '2000-01').replace('XXXX', '2000'));
}

function readDay(parts: Parts, calendar: Calendar): ReadDay {
  const { year, month, day, word, weekday, relative } = parts;
  const { published } = calendar;
  if (word !== undefined) return { edtf: countBack(word, published), basis: 'INFERRED' };
  if (weekday !== undefined)
    return { edtf: dayOfWeek(weekday, parts.week === '上', published), basis: 'INFERRED' };
  if (year !== undefined && month !== undefined)
    return { edtf: writeDay(year, month, day), basis: 'STATED' };
  if (month === undefined) {
    // 今日（17日）, with nothing to count from: the day is known, and no more.
    if (published === null) return { edtf: writeDay('XXXX', 'XX', day), basis: 'STATED' };
    const before = relative?.startsWith('上') === true ? startOfMonth(published) : published;
    const next = parts.isAhead && relative === undefined ? 1 : -1;
    return { edtf: nearestDay(Number(day), before, next), basis: 'INFERRED' };
  }
  const known = relative === '去年' && calendar.year !== null ? calendar.year - 1 : calendar.year;
  // 11月8日 of no year that can be known: as it stands, and nothing worked out.
  if (known === null) return { edtf: writeDay('XXXX', month, day), basis: 'STATED' };
  const written = writeDay(String(known), month, day);
  const inferred = published === null ? written : notAfter(written, published);
  return { edtf: inferred, basis: 'INFERRED' };
}

function writeDay(year: string, month: string, day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
