/**
 * Cypher that sorts by a property holding EDTF dates, latest first. No date, or one without a year
 * (XXXX-05-24), comes last.
 */
export function latestFirst(property: string): string {
  return `replace(coalesce(${property}, ''), 'X', '0') DESC`;
}
