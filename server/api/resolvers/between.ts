import { readBetween } from '../../graph/read/read-between.ts';
import { checkIds } from '../check-ids.ts';
import { checkWhen } from '../check-when.ts';
import type { QueryResolvers } from '../schema.generated.ts';

const MOST = 500;

/** `between(ids, from, to, asOf)`: nothing for ids that no entity has. */
export const between: NonNullable<QueryResolvers['between']> = (
  _root,
  { ids, ...when },
  { graph },
) => readBetween(graph, checkIds(ids, MOST), checkWhen(when));
