import type { TenureRecord } from '../graph/read/relation-records.ts';
import { checkDay } from './check-day.ts';
import { cutList } from './cut-list.ts';
import { judgeTenure } from './judge-tenure.ts';

interface Asked {
  readonly asOf?: string | null;
  readonly orUnknown: boolean;
  readonly first?: number | null;
}

/**
 * Keeps the tenures that were going on on a day; all where none is asked for.
 *
 * @returns those that are known, then, where asked for, those of which nothing says
 * @throws {GraphQLError} BAD_USER_INPUT where asOf is no day, or first not from 1 to 100
 */
export function listTenures(tenures: TenureRecord[], asked: Asked): TenureRecord[] {
  return cutList(pickTenures(tenures, asked), asked);
}

function pickTenures(tenures: TenureRecord[], { asOf, orUnknown }: Asked): TenureRecord[] {
  const day = checkDay('asOf', asOf);
  if (day === null) return tenures;
  const judged = tenures.map((tenure) => ({ tenure, state: judgeTenure(tenure, day) }));
  const pick = (wanted: string) =>
    judged.flatMap(({ tenure, state }) => (state === wanted ? [tenure] : []));
  return orUnknown ? [...pick('IN_POST'), ...pick('UNKNOWN')] : pick('IN_POST');
}
