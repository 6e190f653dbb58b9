/** The whole graph, or a selection of it, some nodes at a time: memory does not grow with the graph. */
import type { AttendanceFunction } from '../../model/extraction.ts';
import type { Graph } from '../connection.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { latestFirst } from './latest-first.ts';
import { WALK } from './neighbourhood-columns.ts';
import type { EntityRecord } from './records.ts';
import type { EdgeKind } from './relation-records.ts';

/** A sentence that a relation rests on, with where it stands. */
export interface ExportedQuote {
  readonly quote: string;
  readonly article: string;
  readonly title: string;
  readonly date: string | null;
}

export interface ExportedEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly source: EntityRecord;
  readonly target: EntityRecord;
  readonly count: number;
  readonly functions: readonly AttendanceFunction[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** Latest first, at most five. */
  readonly quotes: readonly ExportedQuote[];
}

const PAGE = 1000;
const QUOTES = 5;

const NODES = `MATCH (n:Entity) WHERE n.id > $after AND ($ids IS NULL OR n.id IN $ids)
  WITH n ORDER BY n.id LIMIT ${PAGE}
  RETURN n.id AS id, n.degree AS degree, ${entityColumns('n')} AS entity`;

const EDGES = `UNWIND $page AS id
  MATCH (source:Entity {id: id})-[r:${WALK}]->(target:Entity)
  WHERE ($ids IS NULL OR target.id IN $ids) AND ($relations IS NULL OR r.id IN $relations)
  CALL (source, r, target) {
    CALL (source, r, target) {
      WITH source, r, target WHERE type(r) <> 'AT'
      MATCH (source)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(target)
      RETURN s
      UNION
      WITH source, r, target WHERE type(r) = 'AT'
      MATCH (source)<-[:OBJECT]-(s:Statement) WHERE s.kind IN ['HOLDS', 'CHANGE']
      RETURN s
    }
    MATCH (s)<-[:STATES]-(a:Article)
    WITH s, a ORDER BY ${latestFirst('s.date')}, a.id, s.start, s.id LIMIT ${QUOTES}
    RETURN collect([s.quote, a.id, a.title, coalesce(s.date, a.date)]) AS quotes
  }
  RETURN r.id AS id, type(r) AS kind, r.count AS count, coalesce(r.functions, []) AS functions,
    r.first AS firstSeen, r.last AS lastSeen, quotes,
    ${entityColumns('source')} AS source, ${entityColumns('target')} AS target
  ORDER BY r.id`;

interface NodeRow {
  readonly id: string;
  readonly degree: number;
  readonly entity: EntityRow;
}

type EdgeRow = Omit<ExportedEdge, 'source' | 'target' | 'quotes'> & {
  readonly source: EntityRow;
  readonly target: EntityRow;
  readonly quotes: [quote: string, article: string, title: string, date: string | null][];
};

/** @param ids the selection; null for everything */
export async function* readNodes(
  graph: Graph,
  ids: readonly string[] | null,
): AsyncGenerator<{ readonly entity: EntityRecord; readonly degree: number }> {
  for (let after = ''; ;) {
    const rows = (await graph.read(NODES, { after, ids })) as unknown as NodeRow[];
    for (const { entity, degree } of rows) yield { entity: toEntity(entity), degree };
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.id;
  }
}

/**
 * @param ids only the relations among these; null for all
 * @param relations only these of them; null for all
 */
export async function* readEdges(
  graph: Graph,
  ids: readonly string[] | null,
  relations: readonly string[] | null,
): AsyncGenerator<ExportedEdge> {
  let page: string[] = [];
  for await (const { entity } of readNodes(graph, ids)) {
    page.push(entity.id);
    if (page.length < PAGE) continue;
    yield* readPageOfEdges(graph, { page, ids, relations });
    page = [];
  }
  yield* readPageOfEdges(graph, { page, ids, relations });
}

interface EdgePage {
  /** The nodes where they begin. */
  readonly page: readonly string[];
  readonly ids: readonly string[] | null;
  readonly relations: readonly string[] | null;
}

async function* readPageOfEdges(graph: Graph, asked: EdgePage): AsyncGenerator<ExportedEdge> {
  if (asked.page.length === 0) return;
  for (const row of (await graph.read(EDGES, { ...asked })) as unknown as EdgeRow[])
    yield {
      ...row,
      source: toEntity(row.source),
      target: toEntity(row.target),
      quotes: row.quotes.map(([quote, article, title, date]) => ({ quote, article, title, date })),
    };
}
