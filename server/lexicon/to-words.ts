/**
 * The words of a list that is written as one string, in its order.
 *
 * @param list words parted by white space, which may also stand at its ends
 * @returns none for a list that is empty
 */
export function toWords(list: string): string[] {
  return list.split(/\s+/u).filter((word) => word !== '');
}
