import type { ArticleResolvers } from '../schema.generated.ts';

/** What lies one relation from an article: read once a request, for all that a query reaches together. */
export const Article = {
  text: async ({ id }, _arguments, { articles }) => (await articles.load(id))?.text ?? '',
  sources: async ({ id }, _arguments, { articles }) => (await articles.load(id))?.sources ?? [],
  statements: async ({ id }, _arguments, { articles }) =>
    (await articles.load(id))?.statements ?? [],
  notes: async ({ id }, _arguments, { articles }) => (await articles.load(id))?.notes ?? [],
} satisfies ArticleResolvers;
