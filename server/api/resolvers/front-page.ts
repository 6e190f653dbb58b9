import { readFrontPage } from '../../graph/read/read-front-page.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `frontPage`: empty lists for an empty graph. */
export const frontPage: NonNullable<QueryResolvers['frontPage']> = (_root, _arguments, { graph }) =>
  readFrontPage(graph);
