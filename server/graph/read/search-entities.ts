import type { Graph } from '../connection.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import type { SearchHitRecord } from './list-records.ts';
import type { EntityKind } from './records.ts';
import { toLucene } from './to-lucene.ts';
import { searchSlips } from './search-slips.ts';
import { toSearchWords } from './to-search-words.ts';

/** Best matches by Lucene's own measure, of which the best by ours are shown. */
const CANDIDATES = 2000;

const SEARCH = `CALL db.index.fulltext.queryNodes('entity_names', $query, {limit: $candidates}) YIELD node, score
  WHERE $kinds IS NULL OR any(kind IN $kinds WHERE
    CASE kind WHEN 'PERSON' THEN node:Person WHEN 'ORGANISATION' THEN node:Organisation
      WHEN 'ROLE' THEN node:Role WHEN 'MEETING' THEN node:Meeting END)
  WITH node, score, toLower(node.name) AS name, coalesce(node.aliases, []) AS aliases
  WITH node, score, name, aliases, CASE
      WHEN name IN $written THEN 0
      WHEN any(alias IN aliases WHERE toLower(alias) IN $written)
        OR node.pinyinJoined IN $written OR node.initials IN $written THEN 1
      WHEN any(word IN $written WHERE name STARTS WITH word OR node.pinyinJoined STARTS WITH word) THEN 2
      WHEN any(word IN $written WHERE name ENDS WITH word) THEN 3
      ELSE 4
    END AS rank
  ORDER BY rank, node.degree DESC, score DESC, node.name, node.id
  LIMIT $first
  RETURN ${entityColumns('node')} AS entity, node.summary AS summary,
    CASE WHEN name IN $written THEN node.name
      ELSE coalesce(
        head([alias IN aliases WHERE toLower(alias) IN $written]),
        head([word IN $written WHERE name CONTAINS word | node.name]),
        head([alias IN aliases WHERE any(word IN $written WHERE toLower(alias) CONTAINS word)]),
        node.name)
    END AS matched`;

interface HitRow {
  readonly entity: EntityRow;
  readonly summary: string | null;
  readonly matched: string;
}

/**
 * Searches names, aliases, pinyin and initials. Exact names come first, then exact aliases, pinyin
 * and initials, then beginnings, then endings; within each the best connected. Where nothing matches, names that
 * differ by one character.
 *
 * @param kinds all where null
 * @param first hits at most
 * @returns nothing for an empty text
 */
export async function searchEntities(
  graph: Graph,
  text: string,
  kinds: readonly EntityKind[] | null,
  first: number,
): Promise<SearchHitRecord[]> {
  const ways = toSearchWords(text);
  if (ways.length === 0) return [];
  const rows = (await graph.read(SEARCH, {
    query: toLucene(ways),
    written: [...new Set(ways.map((words) => words.join('')))],
    kinds,
    candidates: CANDIDATES,
    first,
  })) as unknown as HitRow[];
  if (rows.length === 0)
    return searchSlips(graph, [...new Set(ways.map((words) => words.join('')))], kinds, first);
  return rows.map(({ entity, summary, matched }) => ({
    entity: toEntity(entity),
    summary,
    matched,
  }));
}
