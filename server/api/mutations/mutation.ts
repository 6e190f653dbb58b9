import type { MutationResolvers } from '../schema.generated.ts';
import { decide } from './decide.ts';
import { deleteArticle } from './delete-article.ts';
import { loadPage } from './load-page.ts';
import { undoDecision } from './undo-decision.ts';

/** All that writes. */
export const Mutation = {
  decide,
  undoDecision,
  deleteArticle,
  loadPage,
} satisfies MutationResolvers;
