const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Chinese. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  const lines = rows.map((row) => row.map(writeCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function writeCell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
