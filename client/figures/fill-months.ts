/** A month, as 2022-05, and its articles. */
interface Month {
  readonly month: string;
  readonly articles: number;
}

const MOST_MONTHS = 1200;

/** The months from the first to the last without gaps; those in between have no articles. */
export function fillMonths(months: readonly Month[]): Month[] {
  const known = months
    .filter(({ month }) => /^\d{4}-\d{2}$/.test(month))
    .sort((a, b) => a.month.localeCompare(b.month));
  const counts = new Map(known.map(({ month, articles }) => [month, articles]));
  const last = known.at(-1)?.month ?? '';
  const filled: Month[] = [];
  for (
    let month = known[0]?.month ?? '';
    month !== '' && month <= last && filled.length < MOST_MONTHS;
    month = nextMonth(month)
  ) {
    filled.push({ month, articles: counts.get(month) ?? 0 });
  }
  return filled;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${String(year).padStart(4, '0')}-${String(number + 1).padStart(2, '0')}`;
}
