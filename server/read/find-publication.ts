/** The day on which a page or a post came out, from its head, foot or stamp. */
import { isDay } from '../model/day.ts';

const DAY =
  /(?<year>(?:19|20)\d{2})(?:年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日|[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2}))/u;
/** 06.08.2016 */
const DAY_FIRST = /(?<!\d)(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<year>(?:19|20)\d{2})(?!\d)/u;

/**
 * Reads the first full day of a page head or a line of credits.
 *
 * @returns YYYY-MM-DD, or null where the line names no full day of the calendar
 * @example findPublication('2 要闻 2016年12月29日 星期四') // '2016-12-29'
 */
export function findPublication(line: string): string | null {
  const parts = (DAY.exec(line) ?? DAY_FIRST.exec(line))?.groups;
  if (!parts) return null;
  const month = (parts.month ?? parts.m ?? '').padStart(2, '0');
  const day = (parts.day ?? parts.d ?? '').padStart(2, '0');
  const written = `${parts.year ?? ''}-${month}-${day}`;
  return isDay(written) ? written : null;
}
