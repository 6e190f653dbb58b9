import { spanNumbers } from '../../figures/span-numbers.ts';

/** The numbers of a line's sources, as a reader of books knows them. */
export function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  return <sup class="source-numbers">[{spanNumbers(numbers)}]</sup>;
}
