import type { Language } from './catalogue.ts';

const DAY = /^(?<year>\d{4}|XXXX)-(?<month>\d{2}|XX)(?:-(?<day>\d{2}))?$/;

interface ReadableDate {
  readonly text: string;
  readonly yearKnown: boolean;
}

/**
 * Writes an EDTF day, month or interval as a reader of the language would.
 *
 * @returns the text as it came where it is none of these
 * @example formatDate('2022-05-25', 'zh').text === '2022年5月25日'
 */
export function formatDate(edtf: string, language: Language): ReadableDate {
  const ends = edtf.split('/').map((end) => formatEnd(end, language));
  return {
    text: ends.map(({ text }) => text).join(language === 'zh' ? '至' : ' to '),
    yearKnown: ends.every(({ yearKnown }) => yearKnown),
  };
}

function formatEnd(edtf: string, language: Language): ReadableDate {
  const { year, month, day } = DAY.exec(edtf)?.groups ?? {};
  if (year === undefined || month === undefined) return { text: edtf, yearKnown: true };
  const yearKnown = year !== 'XXXX';
  const monthKnown = month !== 'XX';
  if (!yearKnown && !monthKnown && day === undefined) return { text: edtf, yearKnown };
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'UTC',
    // A month alone names a place on a scale.
    ...(monthKnown && { month: day === undefined ? 'short' : 'long' }),
    ...(yearKnown && { year: 'numeric' }),
    ...(day !== undefined && { day: 'numeric' }),
  });
  // A leap year stands in for an unknown one, so that 29 February can be written.
  const date = new Date(
    Date.UTC(yearKnown ? Number(year) : 2000, monthKnown ? Number(month) - 1 : 0, Number(day ?? 1)),
  );
  return { text: format.format(date), yearKnown };
}
