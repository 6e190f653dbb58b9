import { listMonths } from './list-months.ts';

/** A month, as 2022-05, and its articles. */
interface Month {
  readonly month: string;
  readonly articles: number;
}

/** The months from the first to the last without gaps; those in between have no articles. */
export function fillMonths(months: readonly Month[]): Month[] {
  const counts = new Map(
    months
      .filter(({ month }) => /^\d{4}-\d{2}$/.test(month))
      .map(({ month, articles }) => [month, articles]),
  );
  const known = [...counts.keys()].sort();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  return listMonths(first, last).map((month) => ({ month, articles: counts.get(month) ?? 0 }));
}
