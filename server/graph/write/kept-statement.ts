/** How the database keeps a statement: the article's part on the article, nothing that is empty. */
import { type GroundedStatement, UNSAID } from '../../resolve/statements/grounded-statement.ts';

export type StatementColumn = keyof GroundedStatement;

/** What is kept on the article, and under which name. */
const ARTICLE_PART: Readonly<Partial<Record<StatementColumn, string>>> = {
  articleId: 'id',
  articleDate: 'date',
  province: 'province',
  city: 'city',
  agency: 'agency',
};
const OWN_COLUMNS: readonly StatementColumn[] = [
  ...(['id', 'kind', 'start', 'end', 'quote'] as const),
  // Of an object literal, so there are no others.
  ...(Object.keys(UNSAID) as (keyof typeof UNSAID)[]),
].filter((key) => !(key in ARTICLE_PART));
/** A statement always has the first ones, unless they are not asked for. */
const NOTHING: GroundedStatement = {
  ...UNSAID,
  ...{ id: '', kind: 'NAMED', start: 0, end: 0, quote: '', articleId: '' },
};

/** Cypher for the properties of the Statement node, from `said`, a list that `toColumns` made. */
export const KEPT_PROPERTIES = OWN_COLUMNS.map((key, at) => `${key}: said[${at}]`).join(', ');

/** Lists what the Statement node keeps, without the names; null where there is nothing. */
export function toColumns(statement: GroundedStatement): unknown[] {
  return OWN_COLUMNS.map((key) => (isEmpty(statement[key]) ? null : statement[key]));
}

/** All that a statement has, as a list of columns. */
export const ALL_COLUMNS = Object.keys(NOTHING) as StatementColumn[];

/**
 * Cypher for some columns of a statement as one compact list: for a hundred thousand of them the names
 * of what each has would be most of what is sent.
 *
 * @param statement a variable that holds the node's properties, as `article` does those of its article
 */
export function statementColumns(
  columns: readonly StatementColumn[],
  statement: string,
  article: string,
): string {
  const own = columns.map((key) => {
    const ofArticle = ARTICLE_PART[key];
    return ofArticle ? `${article}.${ofArticle}` : `${statement}.${key}`;
  });
  return `[${own.join(', ')}]`;
}

/** Makes a statement of columns; of those that are not among them it is as if nothing was said. */
export function fromColumns(
  columns: readonly StatementColumn[],
  values: readonly unknown[],
): GroundedStatement {
  const statement: Record<string, unknown> = { ...NOTHING };
  for (const [at, key] of columns.entries()) statement[key] = values[at] ?? NOTHING[key];
  // They come from nodes that only `createStatements` and `writeArticles` write.
  return statement as unknown as GroundedStatement;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}
