import { readPaths } from '../../graph/read/read-paths.ts';
import { checkRange } from '../check-range.ts';
import type { QueryResolvers } from '../schema.generated.ts';

const FIRST = { min: 1, max: 5, fallback: 3 };
const LONGEST = { min: 1, max: 8, fallback: 6 };

/** `paths(from, to, first, longest)`: none where no way is that short. */
export const paths: NonNullable<QueryResolvers['paths']> = (
  _root,
  { from, to, first, longest },
  { graph },
) =>
  readPaths(
    graph,
    { from, to },
    checkRange('first', first, FIRST),
    checkRange('longest', longest, LONGEST),
  );
