/** Which of an article's days is the day of the event that it reports. */
import type { Span } from '../model/evidence.ts';
import { findDates, type Calendar, type DateMention } from './find-dates.ts';

/** Finds days; they are counted from the dateline's, where it has one, and not from the next day's paper: 本报太原5月25日讯 今天…. */
export function findDatesOf(text: string, datelineEnd: number, calendar: Calendar): DateMention[] {
  const dates = findDates(text, calendar);
  const day = dates.find(({ end }) => end <= datelineEnd)?.edtf;
  if (!day || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return dates;
  return findDates(text, { ...calendar, published: day });
}

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
  const isQuoted = ({ start }: Span) => text.lastIndexOf('“', start) > text.lastIndexOf('”', start);
  return (
    told.find((date) => date.start >= datelineEnd && !isQuoted(date)) ??
    told.find((date) => !isQuoted(date)) ??
    told[0] ??
    null
  );
}
