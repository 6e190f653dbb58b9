/** The numbers of a line's sources, as a reader of books knows them. */
export function SourceNumbers({ numbers }: { readonly numbers: readonly number[] }) {
  return <sup class="source-numbers">{numbers.map((number) => `[${number}]`).join('')}</sup>;
}
