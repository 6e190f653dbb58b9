import type { QueryResolvers } from '../schema.generated.ts';

/** `article(id)`: null where none has the id. */
export const article: NonNullable<QueryResolvers['article']> = async (
  _root,
  { id },
  { articles },
) => (await articles.load(id))?.article ?? null;
