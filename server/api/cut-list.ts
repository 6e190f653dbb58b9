import { checkRange } from './check-range.ts';

const FIRST = { min: 1, max: 100, fallback: 100 };

/**
 * Cuts a list of a dossier to its first entries; all where none are asked for.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where `first` is not from 1 to 100
 */
export function cutList<Entry>(list: Entry[], { first }: { first?: number | null }): Entry[] {
  return first == null ? list : list.slice(0, checkRange('first', first, FIRST));
}
