import { readNode } from '../../graph/read/read-node.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `node(id)`: null where nothing has the id. */
export const node: NonNullable<QueryResolvers['node']> = (_root, { id }, { graph }) =>
  readNode(graph, id);
