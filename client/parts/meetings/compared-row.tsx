import type { ComponentChildren } from 'preact';

/** So many people leave a row's heading no room beside their columns. */
const CROWD = 4;

interface ComparedRowProps {
  readonly people: number;
  readonly heading: ComponentChildren;
  /** A cell for each of the people. */
  readonly cells: ComponentChildren;
}

/** Says whether the headings of rows stand over their cells, not beside them. */
export function isCrowded(people: number): boolean {
  return people >= CROWD;
}

/** One line of a comparison: its heading beside its cells, over them where there are many. */
export function ComparedRow({ people, heading, cells }: ComparedRowProps) {
  if (!isCrowded(people)) {
    return (
      <tr>
        <th scope="row">{heading}</th>
        {cells}
      </tr>
    );
  }
  return (
    <>
      <tr class="row-heading">
        <th scope="colgroup" colSpan={people}>
          {heading}
        </th>
      </tr>
      <tr>{cells}</tr>
    </>
  );
}
