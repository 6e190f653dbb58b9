import type { Sorting } from '../../figures/sort-rows.ts';

interface SortHeaderProps<Column extends string> {
  readonly column: Column;
  readonly title: string;
  readonly sorting: Sorting<Column> | null;
  readonly isNumber?: boolean;
  readonly onSort: (column: Column) => void;
}

/** A column's head that sorts by it; pressed again, the other way round. */
export function SortHeader<Column extends string>(props: SortHeaderProps<Column>) {
  const { column, title, sorting, isNumber = false, onSort } = props;
  const falling = sorting?.column === column ? sorting.falling : null;
  const order = falling === null ? 'none' : falling ? 'descending' : 'ascending';
  return (
    <th scope="col" class={isNumber ? 'number' : undefined} aria-sort={order}>
      <button
        type="button"
        class="sort-button"
        onClick={() => {
          onSort(column);
        }}
      >
        {title}
        <span aria-hidden="true">{falling === null ? '' : falling ? ' ↓' : ' ↑'}</span>
      </button>
    </th>
  );
}
