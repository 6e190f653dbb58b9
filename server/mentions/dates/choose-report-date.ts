/** Which of an article's days is the day of the event that it reports. */
import { isDay } from '../../model/day.ts';
import type { Span } from '../../model/evidence.ts';
import { findDates, type Calendar, type DateMention } from './find-dates.ts';

/** Finds days; they are counted from the dateline's, where it has one, and not from the next day's paper: 本报太原5月25日讯 今天…. */
export function findDatesOf(text: string, dateline: Span, calendar: Calendar): DateMention[] {
  const countFrom = findDates(text);
  const dates = countFrom(calendar);
  const day = dates.find(({ start, end }) => start >= dateline.start && end <= dateline.end)?.edtf;
  if (!day || !isDay(day)) return dates;
  return countFrom({ year: calendar.year, published: day });
}

/** 自3月1日起, 截至3月7日, 定于4月1日: a day that things are counted from, or that is still to come. */
const COUNTED_FROM =
  /(?:自|从|截至|截止|截止到|将于|定于|拟于|将在|拟在|原定|距|距离|喜迎|迎接|迎|始于|生于)$/u;
const COUNTS =
  /^(?:(?:凌晨|上午|中午|下午|晚)?(?:\d{1,2}[时点])?)(?:起|以来|前夕|之前|为止|施行|生效|开始施行|，?将(?!士|军))/u;

/**
 * The first day of the lead that can be told, outside what people are quoted to say; the dateline's own
 * only where the lead tells none.
 *
 * @param lead the first paragraph of the body
 * @param datelineEnd where the words of the lead begin
 */
export function chooseReportDate(
  text: string,
  lead: Span,
  datelineEnd: number,
  dates: readonly DateMention[],
): DateMention | null {
  const told = dates.filter(
    (date) => date.start >= lead.start && date.end <= lead.end && date.edtf !== null,
  );
  const isOther = ({ start, end }: Span) =>
    COUNTED_FROM.test(text.slice(Math.max(lead.start, start - 4), start)) ||
    COUNTS.test(text.slice(end, end + 12));
  const isQuoted = ({ start }: Span) => text.lastIndexOf('“', start) > text.lastIndexOf('”', start);
  const hasMonth = ({ edtf }: DateMention) => edtf?.startsWith('XXXX-XX') !== true;
  const isReported = (date: DateMention) =>
    date.start >= datelineEnd && !isQuoted(date) && !isOther(date);
  return (
    told.find((date) => isReported(date) && hasMonth(date)) ??
    told.find(isReported) ??
    told.find((date) => date.start >= datelineEnd && !isQuoted(date)) ??
    told.find((date) => !isQuoted(date)) ??
    told[0] ??
    null
  );
}

const LONGEST_SIGNATURE = 60;

/**
 * The day below the name of who gives notice: 某市人民政府办公室 ⏎ 二〇〇三年十二月十六日.
 *
 * @param last the last paragraph
 */
export function findSignedDay(
  text: string,
  last: Span,
  dates: readonly DateMention[],
): DateMention | null {
  const signed = dates.at(-1);
  const isSignature =
    last.end - last.start <= LONGEST_SIGNATURE && !text.slice(last.start, last.end).includes('。');
  if (!signed || !isSignature || signed.start < last.start) return null;
  const isWhole = signed.basis === 'STATED' && isDay(signed.edtf?.slice(0, 10) ?? '');
  return isWhole && text.slice(signed.end, last.end).trim() === '' ? signed : null;
}
