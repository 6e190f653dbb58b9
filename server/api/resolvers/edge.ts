import { readEdge } from '../../graph/read/read-edge.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** As many as `Edge.statements` may ever show: it takes its share of them. */
const STATEMENTS = 100;

/** `edge(id)`: null where none has the id. */
export const edge: NonNullable<QueryResolvers['edge']> = (_root, { id }, { graph }) =>
  readEdge(graph, id, STATEMENTS);
