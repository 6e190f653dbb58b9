/** 26日、27日, 7日22时30分至8日1时: days that follow one another are one time, as EDTF writes it. */
import { countDays } from '../../model/day.ts';
import type { Span } from '../../model/evidence.ts';

interface Day extends Span {
  readonly edtf: string | null;
}

const AND =
  /^(?:[、和及与]|(?:凌晨|早上|上午|中午|下午|晚上?)?(?:\d{1,2}(?:时|点|：\d\d)(?:\d{1,2}分|半)?)?[至到])$/u;

/** Joins days that nothing but 、, 和 or a time and 至 parts and that follow one another; others stay as they are. */
export function joinDays<Mention extends Day>(text: string, days: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    const isNext =
      last && AND.test(text.slice(last.end, day.start)) && follows(last.edtf, day.edtf);
    if (!isNext) joined.push(day);
    else {
      const first = last.edtf?.slice(0, 10) ?? '';
      joined[joined.length - 1] = { ...last, edtf: `${first}/${day.edtf ?? ''}`, end: day.end };
    }
  }
  return joined;
}

function follows(earlier: string | null, day: string | null): boolean {
  return countDays(earlier?.slice(-10) ?? '', day ?? '') === 1;
}
