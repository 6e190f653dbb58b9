/**
 * Brings a name into the form that ids are made from: compatible widths folded, spaces gone.
 *
 * @example normaliseName('山西航产 集团（太原）') // '山西航产集团(太原)'
 */
export function normaliseName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}
