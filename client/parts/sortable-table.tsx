import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { nextSorting, type Sorting, sortRows } from '../state/sort-rows.ts';
import { moveFocus } from './move-focus.ts';
import { SortHeader } from './sort-header.tsx';

interface SortableTableProps<Row, Column extends string> {
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
  const { caption, columns, rows, read, children } = props;
  const [sorting, setSorting] = useState<Sorting<Column> | null>(null);
  if (rows.length === 0) return null;
  return (
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
                setSorting(nextSorting(sorting, column));
              }}
            />
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={moveFocus}>
        {(sorting === null ? rows : sortRows(rows, sorting, read)).map((row) => {
          const { key, cells } = children(row);
          return <tr key={key}>{cells}</tr>;
        })}
      </tbody>
    </table>
  );
}
