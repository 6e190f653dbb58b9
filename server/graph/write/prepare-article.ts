import type { Article } from '../../model/article.ts';
import type { Note } from '../../model/note.ts';
import type { GroundedStatement } from '../../resolve/statements/grounded-statement.ts';
import type { Statement } from '../../model/statement.ts';
import type { Extraction } from '../../model/extraction.ts';
import { groundStatements } from '../../resolve/statements/ground-statements.ts';
import { hashParts } from '../../resolve/hash-parts.ts';
import { toStatements } from '../../resolve/statements/to-statements.ts';

/** An article as it is about to be written. */
export interface LoadedArticle {
  readonly article: Article;
  /** Changes when anything that was read from the article does: its place in a file apart. */
  readonly digest: string;
  readonly statements: readonly GroundedStatement[];
  readonly notes: readonly (Note & { readonly id: string })[];
}

/** What a small database bears in one transaction; a list of three thousand delegates makes a third. */
const MOST_STATEMENTS = 30_000;

/**
 * Makes an extraction ready to be written.
 *
 * @throws {RangeError} where a quote is not in the text at its place
 */
export function prepareArticle(extraction: Extraction): LoadedArticle {
  const { article } = extraction;
  const claimed = toStatements(extraction);
  const statements = claimed.slice(0, MOST_STATEMENTS);
  const notes = [...extraction.notes, ...describeExcess(claimed.length)];
  return {
    article,
    digest: digestArticle(article, statements, notes),
    statements: groundStatements(article, statements),
    notes: notes.map((note) => ({ ...note, id: hashParts('note', article.id, note) })),
  };
}

function describeExcess(claimed: number): Note[] {
  if (claimed <= MOST_STATEMENTS) return [];
  const message = `only ${MOST_STATEMENTS} of ${claimed} statements are kept: part the article with headings (# …)`;
  return [{ rule: 'too-many-statements', message, start: 0, end: 0 }];
}

function digestArticle(
  article: Article,
  statements: readonly Statement[],
  notes: readonly Note[],
): string {
  const claims = statements.map((one) => hashParts(one)).sort();
  return hashParts('digest', { ...article, source: null }, claims, notes);
}
