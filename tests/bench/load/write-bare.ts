/** The peer: every node and relation of a graph merged into an empty one, with nothing worked out. */
import type { Graph } from '../../../server/graph/connection.ts';

interface Kind {
  readonly cypher: string;
  readonly rows: readonly unknown[];
}

/** Rows a statement and a transaction: more is no faster. */
const BATCH = 10_000;
const PAGE = 20_000;

const LABELS = [
  ...['Article', 'Source', 'Note', 'Statement', 'Entity:Person', 'Entity:Organisation'],
  ...['Entity:Role', 'Entity:Meeting'],
];
const RELATIONS: readonly (readonly [from: string, type: string, to: string])[] = [
  ['Article', 'STATES', 'Statement'],
  ['Article', 'FROM', 'Source'],
  ['Article', 'NOTES', 'Note'],
  ['Statement', 'SUBJECT', 'Entity'],
  ['Statement', 'OBJECT', 'Entity'],
  ...['HOLDS', 'AT', 'ATTENDED', 'PART_OF', 'MAY_BE'].map(
    (type) => ['Entity', type, 'Entity'] as const,
  ),
];

/** Reads everything that a load has written. */
export async function readEverything(graph: Graph): Promise<Kind[]> {
  const kinds: Kind[] = [];
  for (const label of LABELS)
    kinds.push({
      cypher: `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row`,
      rows: await readPages(graph, `MATCH (n:${label})`, 'n', 'properties(n)'),
    });
  for (const [from, type, to] of RELATIONS)
    kinds.push({
      cypher: `UNWIND $rows AS row
        MATCH (a:${from} {id: row[0]}) MATCH (b:${to} {id: row[1]})
        MERGE (a)-[r:${type}]->(b) SET r = row[2]`,
      rows: await readPages(
        graph,
        `MATCH (a:${from})-[r:${type}]->(b:${to})`,
        'r',
        '[a.id, b.id, properties(r)]',
      ),
    });
  return kinds;
}

/** Merges it all; returns how many rows that were. */
export async function writeBare(graph: Graph, kinds: readonly Kind[]): Promise<number> {
  let count = 0;
  for (const { cypher, rows } of kinds) {
    for (let start = 0; start < rows.length; start += BATCH)
      await graph.write((run) => run(cypher, { rows: rows.slice(start, start + BATCH) }));
    count += rows.length;
  }
  return count;
}

async function readPages(graph: Graph, match: string, what: string, row: string) {
  const rows: unknown[] = [];
  for (;;) {
    const page = await graph.read(
      `${match} WITH ${what === 'r' ? 'a, r, b' : what} SKIP toInteger($skip) LIMIT ${PAGE} RETURN ${row} AS row`,
      { skip: rows.length },
    );
    for (const one of page) rows.push(one.row);
    if (page.length < PAGE) return rows;
  }
}
