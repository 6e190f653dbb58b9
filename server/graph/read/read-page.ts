/** One page of a list, from where the page before ended. */
import type { Graph, Parameters } from '../connection.ts';
import type { PageRecord } from './list-records.ts';

/** What a list is of and how it is sorted: all of it Cypher of our own, over `n`. */
export interface ListPlan {
  /** Ends with the conditions that the arguments make. */
  readonly match: string;
  /** What to sort by: text, or a number. */
  readonly key: string;
  readonly descending: boolean;
  /** What that order is called; a place in one is none in another. */
  readonly order: string;
  readonly columns: string;
}

/** Where a page ended: the order it was in, the last one's key and id. */
export type Place = readonly [order: string, key: string | number, id: string];

interface Row {
  readonly key: string | number;
  readonly id: string;
  readonly columns: unknown;
}

/**
 * Reads the entries behind a place. The place is a value and not a number, so that entries written or
 * deleted meanwhile neither repeat nor hide any other.
 *
 * @param after null for the first page
 * @param first entries at most
 */
export async function readPage<Node>(
  graph: Graph,
  plan: ListPlan,
  parameters: Parameters,
  { after, first }: { readonly after: Place | null; readonly first: number },
  toNode: (columns: unknown) => Node,
): Promise<PageRecord<Node>> {
  const beyond = plan.descending ? '<' : '>';
  const cypher = `${plan.match}
  WITH n, ${plan.key} AS key
  WHERE $id IS NULL OR key ${beyond} $key OR (key = $key AND n.id > $id)
  WITH n, key ORDER BY key ${plan.descending ? 'DESC' : 'ASC'}, n.id LIMIT $rows
  RETURN key, n.id AS id, ${plan.columns} AS columns`;
  const place = { key: after?.[1] ?? null, id: after?.[2] ?? null, rows: first + 1 };
  const rows = (await graph.read(cypher, { ...parameters, ...place })) as unknown as Row[];
  const edges = rows.slice(0, first).map(({ key, id, columns }) => ({
    cursor: toCursor([plan.order, key, id]),
    node: toNode(columns),
  }));
  const endCursor = edges.at(-1)?.cursor ?? null;
  return { edges, pageInfo: { hasNextPage: rows.length > first, endCursor } };
}

function toCursor(place: Place): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** @returns null for what is no cursor of ours */
export function readCursor(cursor: string): Place | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(place) || place.length !== 3) return null;
    const [order, key, id] = place as unknown[];
    const isKey = typeof key === 'string' || typeof key === 'number';
    return typeof order === 'string' && isKey && typeof id === 'string' ? [order, key, id] : null;
  } catch {
    return null;
  }
}
