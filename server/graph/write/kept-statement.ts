/** How the database keeps a statement: the article's part on the article, nothing that is empty. */
import { type GroundedStatement, UNSAID } from '../../resolve/grounded-statement.ts';

const ARTICLE_PART = ['articleId', 'articleDate', 'province', 'city', 'agency'] as const;
type ArticlePart = Pick<GroundedStatement, (typeof ARTICLE_PART)[number]>;

/** Makes the properties of the Statement node. */
export function toProperties(statement: GroundedStatement): Record<string, unknown> {
  const elsewhere: readonly string[] = ARTICLE_PART;
  return Object.fromEntries(
    Object.entries(statement).filter(([key, value]) => !elsewhere.includes(key) && !isEmpty(value)),
  );
}

/** Puts a statement together again from its node's properties and its article's part. */
export function fromProperties(properties: object, article: object): GroundedStatement {
  // Both come from nodes that only `toProperties` and `writeArticles` write.
  const kept = properties as Omit<GroundedStatement, keyof ArticlePart>;
  return { ...UNSAID, ...kept, ...(article as ArticlePart) };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
