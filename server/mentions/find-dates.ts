/** Days in a text, as EDTF: 5月25日, 2022年5月25日, 25日, 昨日. */
import type { DateBasis } from '../model/article.ts';
import type { Span } from '../model/evidence.ts';

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

const DAY =
  /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?!本|报|间|常|均|益|子)(?:(?:至|到|—|－|-)(?:(?<toMonth>\d{1,2})月)?(?<toDay>\d{1,2})日)?|(?<word>昨日|昨天|今日|今天|前天|近日|日前)/gu;
const DAYS_BACK: ReadonlyMap<string, number> = new Map([
  ['今日', 0],
  ['今天', 0],
  ['昨日', 1],
  ['昨天', 1],
  ['前天', 2],
]);

/** Finds days, in order. A day without a month counts only from a day of publication. */
export function findDates(text: string, calendar: Calendar): DateMention[] {
  let month: string | undefined;
  return [...text.matchAll(DAY)].map((match) => {
    const parts = match.groups ?? {};
    // 新华社北京5月25日电 教育部25日…: a day leans on the month named before it.
    const leaning =
      parts.month === undefined && calendar.published === null ? { ...parts, month } : parts;
    month = parts.toMonth ?? parts.month ?? month;
    return {
      ...readDays(leaning, calendar),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

/** The year that a text names most, the later where two are named as often; null where it names none. */
export function chooseYear(text: string, published: string | null): number | null {
  if (published !== null) return Number(published.slice(0, 4));
  const counts = new Map<number, number>();
  for (const match of text.matchAll(/(?<year>(?:19|20)\d{2})年/gu)) {
    const year = Number(match.groups?.year);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first?.[0] ?? null;
}

/** 22日至23日: a range, as EDTF writes it. */
function readDays(
  parts: Readonly<Record<string, string | undefined>>,
  calendar: Calendar,
): Pick<DateMention, 'edtf' | 'basis'> {
  const first = readDay(parts, calendar);
  if (parts.toDay === undefined || first.edtf === null) return first;
  const month = parts.toMonth ?? first.edtf.slice(5, 7);
  return {
    ...first,
    edtf: `${first.edtf}/${writeDay(first.edtf.slice(0, 4), month, parts.toDay)}`,
  };
}

function readDay(
  parts: Readonly<Record<string, string | undefined>>,
  calendar: Calendar,
): Pick<DateMention, 'edtf' | 'basis'> {
  const { year, month, day, word } = parts;
  if (word !== undefined) return { edtf: countBack(word, calendar.published), basis: 'INFERRED' };
  if (year !== undefined && month !== undefined)
    return { edtf: writeDay(year, month, day), basis: 'STATED' };
  if (Number(month ?? 1) > 12 || Number(day) > 31 || Number(day) < 1)
    return { edtf: null, basis: 'INFERRED' };
  if (month === undefined)
    return { edtf: dayBefore(Number(day), calendar.published), basis: 'INFERRED' };
  const written = writeDay(calendar.year === null ? 'XXXX' : String(calendar.year), month, day);
  const inferred = calendar.published === null ? written : notAfter(written, calendar.published);
  return { edtf: inferred, basis: 'INFERRED' };
}

function writeDay(year: string, month: string, day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** 12月30日 in a paper of January is last year's. Days up to a month ahead are announcements. */
function notAfter(day: string, published: string): string {
  const ahead = Date.parse(day) - Date.parse(published);
  return ahead > 183 * 86_400_000 ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day;
}

function countBack(word: string, published: string | null): string | null {
  const back = DAYS_BACK.get(word);
  if (published === null || back === undefined) return null;
  return new Date(Date.parse(published) - back * 86_400_000).toISOString().slice(0, 10);
}

/** The last such day of a month that is not after the day of publication. */
function dayBefore(day: number, published: string | null): string | null {
  if (published === null || day < 1 || day > 31) return null;
  const at = new Date(`${published}T00:00:00Z`);
  for (let back = 0; back < 62; back += 1) {
    if (at.getUTCDate() === day) return at.toISOString().slice(0, 10);
    at.setUTCDate(at.getUTCDate() - 1);
  }
  return null;
}
