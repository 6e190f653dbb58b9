import { readStats } from '../../graph/read/read-stats.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `stats`: what the graph holds. */
export const stats: NonNullable<QueryResolvers['stats']> = (_root, _arguments, { graph }) =>
  readStats(graph);
