/** Statements with their articles, subjects and objects; each article and entity is sent once. */
import type { AttendanceFunction, RoleChange } from '../../model/extraction.ts';
import type { BylineKind } from '../../model/article.ts';
import type { Statement } from '../../model/statement.ts';
import { articleColumns, type ArticleRow, toArticle } from './article-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { latestFirst } from './latest-first.ts';
import type { StatementRecord } from './records.ts';

type StatementRow = [
  id: string,
  kind: Statement['kind'],
  start: number,
  end: number,
  quote: string,
  date: string | null,
  words: string | null,
  functions: AttendanceFunction[],
  order: number | null,
  change: RoleChange | null,
  former: boolean,
  as: BylineKind | null,
  article: string,
  subject: string | null,
  object: string | null,
];

/** What `returnClaims` returns. */
export interface ClaimRows {
  readonly statements: StatementRow[];
  readonly articles: ArticleRow[];
  readonly entities: EntityRow[];
}

/** A statement, and the capacity of a byline, which the API shows elsewhere. */
export type Claim = StatementRecord & { readonly as: BylineKind | null };

/**
 * Cypher for the end of a subquery that has matched statements `s`.
 *
 * @param order what comes first, as Cypher over `s` and its article `a`
 * @param limit a Cypher LIMIT, or nothing
 */
export function returnClaims(
  order = `${latestFirst('s.date')}, a.id, s.start, s.id`,
  limit = '',
): string {
  // The map reads all that is asked of a statement in one pass: one by one takes the database twice as long.
  return `MATCH (s)<-[:STATES]-(a:Article)
    WITH DISTINCT s AS statement, a
    WITH statement, a, statement {.id, .kind, .start, .end, .quote, .date, .words, .functions, .order,
      .change, .former, .as} AS s
    ORDER BY ${order}
    ${limit}
    OPTIONAL MATCH (statement)-[:SUBJECT]->(subject:Entity)
    OPTIONAL MATCH (statement)-[:OBJECT]->(object:Entity)
    WITH collect([s.id, s.kind, s.start, s.end, s.quote, s.date, s.words, coalesce(s.functions, []),
           s.order, s.change, coalesce(s.former, false), s.as, a.id, subject.id, object.id]) AS statements,
         collect(DISTINCT a) AS articles,
         collect(DISTINCT subject) + collect(DISTINCT object) AS entities
    RETURN statements,
      [a IN articles | ${articleColumns('a')}] AS articles,
      [e IN entities | ${entityColumns('e')}] AS entities`;
}

/** Puts statements together with what they refer to, in the order they came. */
export function toClaims(rows: ClaimRows): Claim[] {
  const articles = new Map(rows.articles.map((row) => [row[0], toArticle(row)]));
  const entities = new Map(rows.entities.map((row) => [row[1], toEntity(row)]));
  return rows.statements.flatMap((row) => {
    const [id, kind, start, end, quote, date, words, functions, order, change, former, as] = row;
    const article = articles.get(row[12]);
    if (!article) return [];
    const subject = entities.get(row[13] ?? '') ?? null;
    const object = entities.get(row[14] ?? '') ?? null;
    // One literal: objects put together out of others take half as long again to shape a dossier.
    return [
      {
        id,
        kind,
        quote,
        start,
        end,
        date,
        words,
        functions,
        order,
        change,
        former,
        as,
        article,
        subject,
        object,
      },
    ];
  });
}
