import { readPaths } from '../../graph/read/read-paths.ts';
import { checkDay } from '../check-day.ts';
import { checkRange } from '../check-range.ts';
import type { QueryResolvers } from '../schema.generated.ts';

const FIRST = { min: 1, max: 5, fallback: 3 };
const LONGEST = { min: 1, max: 8, fallback: 6 };

/** `paths(from, to, first, longest, asOf)`: none where no way is that short. */
export const paths: NonNullable<QueryResolvers['paths']> = (
  _root,
  { from, to, asOf, first, longest },
  { graph },
) =>
  readPaths(
    graph,
    { from, to },
    checkDay('asOf', asOf),
    checkRange('first', first, FIRST),
    checkRange('longest', longest, LONGEST),
  );
