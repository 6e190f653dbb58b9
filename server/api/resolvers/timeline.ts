import { readTimeline } from '../../graph/read/read-timeline.ts';
import { checkDays } from '../check-days.ts';
import { checkIds } from '../check-ids.ts';
import { checkRange } from '../check-range.ts';
import type { QueryResolvers } from '../schema.generated.ts';

const MOST = 20;
const FIRST = { min: 1, max: 500, fallback: 200 };

/** `timeline(ids, from, to, first)`: the earliest first. */
export const timeline: NonNullable<QueryResolvers['timeline']> = (
  _root,
  { ids, first, ...days },
  { graph },
) => readTimeline(graph, checkIds(ids, MOST), checkDays(days), checkRange('first', first, FIRST));
