/** How the database keeps a statement: the article's part on the article, nothing that is empty. */
import { type GroundedStatement, UNSAID } from '../../resolve/grounded-statement.ts';

const ARTICLE_PART = ['articleId', 'articleDate', 'province', 'city', 'agency'] as const;

/** Makes the properties of the Statement node. */
export function toProperties(statement: GroundedStatement): Record<string, unknown> {
  const elsewhere: readonly string[] = ARTICLE_PART;
  return Object.fromEntries(
    Object.entries(statement).filter(([key, value]) => !elsewhere.includes(key) && !isEmpty(value)),
  );
}

const ALWAYS = ['id', 'kind', 'start', 'end', 'quote'] as const;
const OWN_COLUMNS = [
  ...ALWAYS,
  ...Object.keys(UNSAID).filter((key) => !(ARTICLE_PART as readonly string[]).includes(key)),
];
const NOTHING: Readonly<Record<string, unknown>> = UNSAID;

/**
 * Cypher for a statement as one compact list: for a hundred thousand of them the names of what each has
 * would be most of what is sent.
 *
 * @param statement a variable that holds the node's properties, as `article` does those of its article
 */
export function statementColumns(statement: string, article: string): string {
  const own = OWN_COLUMNS.map((key) => `${statement}.${key}`);
  const more = ['id', 'date', 'province', 'city', 'agency'].map((key) => `${article}.${key}`);
  return `[${[...own, ...more].join(', ')}]`;
}

/** Gives the columns their names. */
export function fromColumns(columns: readonly unknown[]): GroundedStatement {
  const statement: Record<string, unknown> = {};
  let at = 0;
  for (const key of OWN_COLUMNS) statement[key] = columns[at++] ?? NOTHING[key];
  for (const key of ARTICLE_PART) statement[key] = columns[at++] ?? null;
  // They come from nodes that only `toProperties` and `writeArticles` write.
  return statement as unknown as GroundedStatement;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
