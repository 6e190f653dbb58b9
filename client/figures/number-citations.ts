import type { CitedFragment } from '../api/documents.generated.ts';

/** Lines with the numbers of their sources, and the sources in the order of their numbers, from 1. */
export interface Numbered<Line> {
  readonly lines: readonly (Line & { readonly numbers: readonly number[] })[];
  readonly sources: readonly CitedFragment[];
}

/** Numbers statements as they are first met, going on after those numbered before. */
export function numberCitations<Line extends { readonly statements: readonly CitedFragment[] }>(
  rows: readonly Line[],
  before: readonly CitedFragment[] = [],
): Numbered<Line> {
  const sources = [...before];
  const numbers = new Map(before.map(({ id }, index) => [id, index + 1]));
  const lines = rows.map((row) => ({
    ...row,
    numbers: row.statements.map((statement) => {
      const known = numbers.get(statement.id);
      if (known !== undefined) return known;
      sources.push(statement);
      numbers.set(statement.id, sources.length);
      return sources.length;
    }),
  }));
  return { lines, sources };
}
