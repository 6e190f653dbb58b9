/** Puts hits of one kind together, the kind of the best hit first; within a kind the order stays. */
export function groupHits<Hit extends { readonly entity: { readonly kind: string } }>(
  hits: readonly Hit[],
): Hit[] {
  const kinds = [...new Set(hits.map(({ entity }) => entity.kind))];
  return kinds.flatMap((kind) => hits.filter(({ entity }) => entity.kind === kind));
}
