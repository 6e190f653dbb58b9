import type { TenureEndRecord, TenureRecord } from '../graph/read/relation-records.ts';
import { listTenureSigns } from './list-tenure-signs.ts';

/** The earliest and the latest that is known of a tenure; null where no day is. */
export interface TenureEnds {
  readonly start: TenureEndRecord | null;
  readonly end: TenureEndRecord | null;
}

/**
 * Finds the ends of a tenure with the statements that they rest on. An end is hard where an article
 * states it (任, 当选; 免去, 辞去) and none shows the person in the post before it, or after it; else it is
 * soft, the first or the last sight: not named is not absent.
 */
export function findTenureEnds({ statements }: Pick<TenureRecord, 'statements'>): TenureEnds {
  const signs = listTenureSigns(statements).filter(({ sign }) => sign !== 'OVER');
  const [first, last] = [signs[0], signs.at(-1)];
  return {
    start: first ? { ...first, hard: first.sign === 'BEGINS' } : null,
    end: last ? { ...last, hard: last.sign === 'ENDS' } : null,
  };
}
