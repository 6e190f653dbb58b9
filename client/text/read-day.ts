const FORMS = [
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})日?$/,
];

/**
 * Reads a day as readers write it; null where there is no such day.
 *
 * @returns YYYY-MM-DD
 * @example readDay('2022年5月6日') === '2022-05-06'
 */
export function readDay(text: string): string | null {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '');
  const { year, month, day } = FORMS.map((form) => form.exec(plain)).find(Boolean)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00Z`);
  // 31 April is read as 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
}
