import type { TenureRecord } from '../graph/read/relation-records.ts';
import { listTenureSigns, type TenureSign } from './list-tenure-signs.ts';
import type { TenureState } from './schema.generated.ts';

/**
 * Judges whether somebody was in a post on a day, from what the articles say before, on and after it.
 * What nobody says is UNKNOWN: not named is not absent.
 *
 * @param day YYYY-MM-DD
 */
export function judgeTenure(
  { statements }: Pick<TenureRecord, 'statements'>,
  day: string,
): TenureState {
  const signs = listTenureSigns(statements);
  // Whoever leaves today was in the post today.
  const today = signs.filter(({ date }) => date === day);
  if (today.some(({ sign }) => sign !== 'OVER')) return 'IN_POST';
  if (today.length > 0) return 'OUT_OF_POST';
  return judgeBetween(
    signs.findLast(({ date }) => date < day)?.sign,
    signs.find(({ date }) => date > day)?.sign,
  );
}

function judgeBetween(
  before: TenureSign['sign'] | undefined,
  after: TenureSign['sign'] | undefined,
): TenureState {
  if (before === 'BEGINS' || before === 'HOLDS')
    // A second beginning may be a second time: 两度出任.
    return after === 'HOLDS' || after === 'ENDS' ? 'IN_POST' : 'UNKNOWN';
  // 免去 or 原市长 before the day: out, unless a later article shows them back and none says since when.
  if (before !== undefined)
    return after === 'HOLDS' || after === 'ENDS' ? 'UNKNOWN' : 'OUT_OF_POST';
  return after === 'BEGINS' ? 'OUT_OF_POST' : 'UNKNOWN';
}
