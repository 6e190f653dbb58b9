import type { ComponentChildren } from 'preact';
import { nextSorting, sortRows } from '../../figures/sort-rows.ts';
import { useKept } from '../../use-kept.ts';
import { moveFocus } from './move-focus.ts';
import { ShowMore } from './show-more.tsx';
import { SortHeader } from './sort-header.tsx';

/** So many rows come at a time: thousands of them would hold up the page. */
const STEP = 200;

interface SortableTableProps<Row, Column extends string> {
  /** Tells it from the view's other tables. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly {
    readonly column: Column;
    readonly title: string;
    readonly isNumber?: boolean;
  }[];
  readonly rows: readonly Row[];
  /** What a row holds in a column. */
  readonly read: (row: Row, column: Column) => string | number;
  /** A row's key and its cells. */
  readonly children: (row: Row) => { readonly key: string; readonly cells: ComponentChildren };
}

/** Rows that any column sorts and arrows travel; in the order given until one is chosen, nothing without rows. */
export function SortableTable<Row, Column extends string>(props: SortableTableProps<Row, Column>) {
  const { name, caption, columns, rows, read, children } = props;
  const [by, setBy] = useKept<string>(`${name} by`, '');
  const [way, setWay] = useKept<string>(`${name} way`, '');
  const [most, setMost] = useKept<number>(`${name} rows`, STEP);
  const sorted = columns.find(({ column }) => column === by);
  const sorting = sorted ? { column: sorted.column, falling: way === 'falling' } : null;
  if (rows.length === 0) return null;
  const inOrder = sorting === null ? rows : sortRows(rows, sorting, read);
  return (
    <>
      <table class="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((head) => (
              <SortHeader
                key={head.column}
                {...head}
                sorting={sorting}
                onSort={(column) => {
                  const next = nextSorting(sorting, column);
                  setBy(next.column);
                  setWay(next.falling ? 'falling' : '');
                }}
              />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={moveFocus}>
          {inOrder.slice(0, most).map((row) => {
            const { key, cells } = children(row);
            return <tr key={key}>{cells}</tr>;
          })}
        </tbody>
      </table>
      <ShowMore shown={most} total={rows.length} step={STEP} onMore={setMost} />
    </>
  );
}
