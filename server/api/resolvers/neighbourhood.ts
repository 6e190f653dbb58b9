import { readNeighbourhood } from '../../graph/read/read-neighbourhood.ts';
import { readOverview } from '../../graph/read/read-overview.ts';
import { checkRange } from '../check-range.ts';
import { checkWhen } from '../check-when.ts';
import { createInputError } from '../input-error.ts';
import type { QueryResolvers } from '../schema.generated.ts';

const DEPTH = { min: 1, max: 2, fallback: 1 };
const LIMIT = { min: 1, max: 500, fallback: 100 };

/** `neighbourhood(ids, depth, kinds, limit, from, to, asOf)`: without ids, the best connected part of the graph. */
export const neighbourhood: NonNullable<QueryResolvers['neighbourhood']> = (
  _root,
  { ids, kinds: asked, from, to, asOf, ...numbers },
  { graph },
) => {
  const depth = checkRange('depth', numbers.depth, DEPTH);
  const limit = checkRange('limit', numbers.limit, LIMIT);
  const kinds = asked ?? null;
  const when = checkWhen({ from, to, asOf });
  if (ids.length === 0) return readOverview(graph, kinds, limit, when);
  if (ids.length > limit)
    throw createInputError(
      'ids',
      `ids holds ${ids.length}, more than the limit of ${limit} nodes: give fewer ids, or a higher limit (at most ${LIMIT.max}).`,
    );
  return readNeighbourhood(graph, { ids, depth, kinds, limit, when });
};
