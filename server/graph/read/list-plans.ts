/** The lists of the API as Cypher: what each argument asks of an entry, and what each order sorts by. */
import { articleColumns } from './article-columns.ts';
import { entityColumns } from './entity-columns.ts';
import { IS_THEN, IS_WITHIN } from './neighbourhood-columns.ts';
import type { ListPlan } from './read-page.ts';

export interface List<Order extends string> {
  /** Parameters of `match` beside from, to and asOf; null where nothing is asked of them. */
  readonly filters: readonly string[];
  /** Finds entries `n`. */
  readonly match: string;
  readonly columns: string;
  readonly orders: Readonly<Record<Order, Pick<ListPlan, 'key' | 'descending'>>>;
}

const NAMED = '($text IS NULL OR toLower(n.name) CONTAINS toLower($text))';
const IS_ANY_TIME = '$from IS NULL AND $to IS NULL AND $asOf IS NULL';
const BY_DEGREE = { key: 'coalesce(n.degree, 0)', descending: true };
const BY_NAME = { key: "coalesce(n.name, '')", descending: false };
// What has no day, or none of a known year, comes last, whatever the order.
const LATEST = { key: "replace(coalesce(n.date, ''), 'X', '0')", descending: true };
const EARLIEST = {
  key: "CASE WHEN n.date < 'X' THEN n.date ELSE '~' + coalesce(n.date, '') END",
  descending: false,
};

export const PEOPLE = {
  filters: ['text', 'organisation', 'function'],
  match: `MATCH (n:Person)
  WHERE (${NAMED} OR n.pinyinJoined CONTAINS toLower($text))
    AND ($from IS NULL OR n.lastSeen >= $from) AND ($to IS NULL OR n.firstSeen <= $to + '~')
    AND ($organisation IS NULL OR EXISTS {
      MATCH (n)-[r:HOLDS]->(:Role)-[:AT]->(:Organisation {id: $organisation}) WHERE ${IS_WITHIN} })
    AND ($asOf IS NULL OR EXISTS { MATCH (n)-[r:HOLDS]->(:Role) WHERE ${IS_THEN} })
    AND ($function IS NULL OR EXISTS {
      MATCH (n)-[r:ATTENDED]->(:Meeting) WHERE $function IN r.functions AND ${IS_WITHIN} })`,
  columns: entityColumns('n'),
  orders: {
    LAST_SEEN: { key: "replace(coalesce(n.lastSeen, ''), 'X', '0')", descending: true },
    NAME: { key: "coalesce(n.pinyin, '')", descending: false },
    DEGREE: BY_DEGREE,
  },
};

export const ORGANISATIONS = {
  filters: ['text', 'kind', 'organisation', 'function'],
  match: `MATCH (n:Organisation)
  WHERE (${NAMED} OR any(alias IN n.aliases WHERE alias CONTAINS $text))
    AND ($kind IS NULL OR n.kind = $kind)
    AND ($organisation IS NULL OR EXISTS { (n)-[:PART_OF]->(:Organisation {id: $organisation}) })
    AND ($function IS NULL OR EXISTS {
      MATCH (n)-[r:ATTENDED]->(:Meeting) WHERE $function IN r.functions AND ${IS_WITHIN} })
    AND (${IS_ANY_TIME}
      OR EXISTS { MATCH (n)<-[:AT]-(:Role)<-[r:HOLDS]-() WHERE ${IS_WITHIN} }
      OR EXISTS { MATCH (n)-[r:ATTENDED]->(:Meeting) WHERE ${IS_WITHIN} })`,
  columns: entityColumns('n'),
  orders: { NAME: BY_NAME, DEGREE: BY_DEGREE },
};

export const ROLES = {
  filters: ['text', 'kind', 'organisation'],
  match: `MATCH (n:Role)
  WHERE ${NAMED}
    AND ($organisation IS NULL OR EXISTS { (n)-[:AT]->(:Organisation {id: $organisation}) })
    AND ($kind IS NULL OR EXISTS { (n)-[:AT]->(:Organisation {kind: $kind}) })
    AND (${IS_ANY_TIME} OR EXISTS { MATCH (n)<-[r:HOLDS]-() WHERE ${IS_WITHIN} })`,
  columns: entityColumns('n'),
  orders: { NAME: BY_NAME, DEGREE: BY_DEGREE },
};

export const MEETINGS = {
  filters: ['text', 'kind', 'place', 'organisation', 'attendee', 'function'],
  match: `MATCH (n:Meeting)
  WHERE ${NAMED} AND ($kind IS NULL OR n.kind = $kind) AND ($place IS NULL OR n.place CONTAINS $place)
    AND ($from IS NULL OR n.date >= $from AND n.date < 'X') AND ($to IS NULL OR n.date <= $to + '~')
    AND ($organisation IS NULL OR EXISTS { (:Organisation {id: $organisation})-[:ATTENDED]->(n) }
      OR EXISTS { (:Organisation {id: $organisation})<-[:AT]-(:Role)<-[:HOLDS]-(:Person)-[:ATTENDED]->(n) })
    AND ($attendee IS NULL OR EXISTS {
      MATCH (:Entity {id: $attendee})-[r:ATTENDED]->(n) WHERE $function IS NULL OR $function IN r.functions })`,
  columns: entityColumns('n'),
  orders: { LATEST, EARLIEST, DEGREE: BY_DEGREE },
};

export const ARTICLES = {
  filters: ['text', 'place', 'entity'],
  match: `MATCH (n:Article)
  WHERE ($text IS NULL OR n.title CONTAINS $text)
    AND ($place IS NULL OR n.city = $place OR n.province = $place)
    AND ($from IS NULL OR n.date >= $from AND n.date < 'X') AND ($to IS NULL OR n.date <= $to + '~')
    AND ($entity IS NULL OR EXISTS { (n)-[:STATES]->(:Statement)-[:SUBJECT|OBJECT]->(:Entity {id: $entity}) })`,
  columns: articleColumns('n'),
  orders: { LATEST, EARLIEST },
};

/** The plan of a list in one of its orders. */
export function planList<Order extends string>(
  { match, columns, orders }: List<Order>,
  order: Order,
): ListPlan {
  return { match, columns, order, ...orders[order] };
}
