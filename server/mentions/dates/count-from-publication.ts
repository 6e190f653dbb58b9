/** Days that a text counts from the day of its publication: 昨日, 上周五, 8日. Days are YYYY-MM-DD; null where there is none to count from. */
import { DAY_MS, isDay } from '../../model/day.ts';

const DAYS_BACK: ReadonlyMap<string, number> = new Map([
  ['今日', 0],
  ['今天', 0],
  ['今晚', 0],
  ['今晨', 0],
  ['今早', 0],
  ['今', 0],
  ['昨日', 1],
  ['昨天', 1],
  ['昨晚', 1],
  ['昨夜', 1],
  ['昨', 1],
  ['前天', 2],
  ['前日', 2],
]);
const WEEKDAYS = '一二三四五六日';

/** 12月30日 in a paper of January is last year's. Days up to a month ahead are announcements. */
export function notAfter(day: string, published: string): string {
  const ahead = Date.parse(day) - Date.parse(published);
  return ahead > 183 * DAY_MS ? `${Number(day.slice(0, 4)) - 1}${day.slice(4)}` : day;
}

export function countBack(word: string, published: string | null): string | null {
  const back = DAYS_BACK.get(word);
  if (published === null || back === undefined) return null;
  return writeTime(Date.parse(published) - back * DAY_MS);
}

/** 本周三 is of the week of publication, 上周五 of the one before. */
export function dayOfWeek(
  weekday: string,
  isLast: boolean,
  published: string | null,
): string | null {
  if (published === null) return null;
  const time = Date.parse(published);
  const today = (new Date(time).getUTCDay() + 6) % 7;
  const wanted = WEEKDAYS.indexOf(weekday === '天' ? '日' : weekday);
  return writeTime(time + (wanted - today - (isLast ? 7 : 0)) * DAY_MS);
}

/** The day before the month of publication began. */
export function startOfMonth(published: string | null): string | null {
  return published === null ? null : writeTime(Date.parse(`${published.slice(0, 8)}01`) - DAY_MS);
}

/** The day behind one, or behind the last of a range. */
export function dayAfter(edtf: string | null): string | null {
  const day = edtf?.slice(-10) ?? '';
  return isDay(day) ? writeTime(Date.parse(day) + DAY_MS) : null;
}

function writeTime(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The last such day of a month that is not after the day of publication, or the next that is not before it. */
export function nearestDay(day: number, published: string | null, step: 1 | -1): string | null {
  if (published === null || day < 1 || day > 31) return null;
  const at = new Date(`${published}T00:00:00Z`);
  for (let days = 0; days < 62; days += 1) {
    if (at.getUTCDate() === day) return at.toISOString().slice(0, 10);
    at.setUTCDate(at.getUTCDate() + step);
  }
  return null;
}
