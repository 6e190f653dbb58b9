/** By which column rows stand, and which way. */
export interface Sorting<Column extends string> {
  readonly column: Column;
  readonly falling: boolean;
}

/**
 * Sorts rows by a column, Chinese by its readings. Equal rows keep their order, and those that hold
 * nothing there come last either way.
 *
 * @param read what a row holds in the column
 */
export function sortRows<Row, Column extends string>(
  rows: readonly Row[],
  { column, falling }: Sorting<Column>,
  read: (row: Row, column: Column) => string | number,
): Row[] {
  const way = falling ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [read(a, column), read(b, column)];
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return way * compare(one, other);
  });
}

/** The other way round for the column that is sorted by, else the new column from its start. */
export function nextSorting<Column extends string>(
  now: Sorting<Column> | null,
  column: Column,
): Sorting<Column> {
  return { column, falling: now?.column === column && !now.falling };
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), 'zh');
}
