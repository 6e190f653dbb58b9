import { deleteArticles } from '../../graph/write/delete-articles.ts';
import type { MutationResolvers } from '../schema.generated.ts';
import { requireWriting } from '../write-access.ts';

/** `deleteArticle(id)`: whether there was one. */
export const deleteArticle: NonNullable<MutationResolvers['deleteArticle']> = async (
  _root,
  { id },
  context,
) => {
  requireWriting(context);
  return (await deleteArticles(context.graph, [id])).articles > 0;
};
