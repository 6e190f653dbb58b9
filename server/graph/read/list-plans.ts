/** The lists of the API as Cypher: what each argument asks of an entry, and what each order sorts by. */
import type { Parameters } from '../connection.ts';
import { articleColumns } from './article-columns.ts';
import { entityColumns } from './entity-columns.ts';
import { IS_THEN, IS_WITHIN } from './neighbourhood-columns.ts';
import type { ListPlan } from './read-page.ts';

export interface List<Order extends string> {
  /** Arguments beside from, to and asOf. */
  readonly filters: readonly string[];
  /** Finds all entries `n`. */
  readonly all: string;
  /** By argument: finds the entries that it leaves, each once, without looking at the others. */
  readonly ways: Readonly<Record<string, string>>;
  /** By argument: what it asks of an entry. Only those that are given become part of the statement. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly columns: string;
  readonly orders: Readonly<Record<Order, Pick<ListPlan, 'key' | 'descending'>>>;
}

const NAMED = 'toLower(n.name) CONTAINS toLower($text)';
const BY_DEGREE = { key: 'coalesce(n.degree, 0)', descending: true };
const BY_NAME = { key: "coalesce(n.name, '')", descending: false };
// What has no day, or none of a known year, comes last, whatever the order.
const LATEST = { key: "replace(coalesce(n.date, ''), 'X', '0')", descending: true };
const EARLIEST = {
  key: "CASE WHEN n.date < 'X' THEN n.date ELSE '~' + coalesce(n.date, '') END",
  descending: false,
};
const DATED = {
  from: "n.date >= $from AND n.date < 'X'",
  to: "n.date <= $to + '~'",
};
const DID = `EXISTS {
      MATCH (n)-[r:ATTENDED]->(:Meeting) WHERE $function IN r.functions AND ${IS_WITHIN} }`;
const WAS_ACTIVE = `EXISTS { MATCH (n)<-[:AT]-(:Role)<-[r:HOLDS]-() WHERE ${IS_WITHIN} }
      OR EXISTS { MATCH (n)-[r:ATTENDED]->(:Meeting) WHERE ${IS_WITHIN} }`;
const WAS_HELD = `EXISTS { MATCH (n)<-[r:HOLDS]-() WHERE ${IS_WITHIN} }`;

export const PEOPLE = {
  filters: ['text', 'organisation', 'function'],
  all: 'MATCH (n:Person)',
  ways: {
    organisation: `MATCH (:Organisation {id: $organisation})<-[:AT]-(:Role)<-[r:HOLDS]-(n:Person)
  WHERE ${IS_WITHIN}
  WITH DISTINCT n`,
  },
  conditions: {
    text: `${NAMED} OR n.pinyinJoined CONTAINS toLower($text)`,
    from: 'n.lastSeen >= $from',
    to: "n.firstSeen <= $to + '~'",
    asOf: `EXISTS { MATCH (n)-[r:HOLDS]->(:Role) WHERE ${IS_THEN} }`,
    function: DID,
  },
  columns: entityColumns('n'),
  orders: {
    LAST_SEEN: { key: "replace(coalesce(n.lastSeen, ''), 'X', '0')", descending: true },
    NAME: { key: "coalesce(n.pinyin, '')", descending: false },
    DEGREE: BY_DEGREE,
  },
} satisfies List<string>;

export const ORGANISATIONS = {
  filters: ['text', 'kind', 'organisation', 'function'],
  all: 'MATCH (n:Organisation)',
  ways: {
    organisation: `MATCH (:Organisation {id: $organisation})<-[:PART_OF]-(n:Organisation)
  WITH DISTINCT n`,
  },
  conditions: {
    text: `${NAMED} OR any(alias IN n.aliases WHERE alias CONTAINS $text)`,
    kind: 'n.kind = $kind',
    function: DID,
    from: WAS_ACTIVE,
    to: WAS_ACTIVE,
    asOf: WAS_ACTIVE,
  },
  columns: entityColumns('n'),
  orders: { NAME: BY_NAME, DEGREE: BY_DEGREE },
} satisfies List<string>;

export const ROLES = {
  filters: ['text', 'kind', 'organisation'],
  all: 'MATCH (n:Role)',
  ways: {
    organisation: `MATCH (:Organisation {id: $organisation})<-[:AT]-(n:Role)
  WITH DISTINCT n`,
  },
  conditions: {
    text: NAMED,
    kind: 'EXISTS { (n)-[:AT]->(:Organisation {kind: $kind}) }',
    from: WAS_HELD,
    to: WAS_HELD,
    asOf: WAS_HELD,
  },
  // With its body: else a page of posts would read everything said of each for its name.
  columns: `[${entityColumns('n')}, [(n)-[:AT]->(o:Organisation) | ${entityColumns('o')}]]`,
  orders: { NAME: BY_NAME, DEGREE: BY_DEGREE },
} satisfies List<string>;

export const MEETINGS = {
  filters: ['text', 'kind', 'place', 'organisation', 'attendee', 'function'],
  all: 'MATCH (n:Meeting)',
  ways: {
    attendee: `MATCH (:Entity {id: $attendee})-[r:ATTENDED]->(n:Meeting)
  WHERE $function IS NULL OR $function IN r.functions
  WITH DISTINCT n`,
    organisation: `CALL () {
    MATCH (:Organisation {id: $organisation})-[:ATTENDED]->(n:Meeting)
    RETURN n
    UNION
    MATCH (:Organisation {id: $organisation})<-[:AT]-(:Role)<-[:HOLDS]-(:Person)-[:ATTENDED]->(n:Meeting)
    RETURN n
  }
  WITH n`,
  },
  conditions: {
    text: NAMED,
    kind: 'n.kind = $kind',
    place: 'n.place CONTAINS $place',
    ...DATED,
    organisation: `EXISTS { (:Organisation {id: $organisation})-[:ATTENDED]->(n) }
      OR EXISTS { (:Organisation {id: $organisation})<-[:AT]-(:Role)<-[:HOLDS]-(:Person)-[:ATTENDED]->(n) }`,
  },
  columns: entityColumns('n'),
  orders: { LATEST, EARLIEST, DEGREE: BY_DEGREE },
} satisfies List<string>;

export const ARTICLES = {
  filters: ['text', 'place', 'entity'],
  all: 'MATCH (n:Article)',
  ways: {
    entity: `MATCH (:Entity {id: $entity})<-[:SUBJECT|OBJECT]-(:Statement)<-[:STATES]-(n:Article)
  WITH DISTINCT n`,
  },
  conditions: {
    text: 'n.title CONTAINS $text',
    place: 'n.city STARTS WITH $place OR n.province STARTS WITH $place',
    ...DATED,
  },
  columns: articleColumns('n'),
  orders: { LATEST, EARLIEST },
} satisfies List<string>;

/**
 * The plan of a list in one of its orders.
 *
 * @param asked null or absent where nothing is asked
 */
export function planList<Order extends string>(
  { all, ways, conditions, columns, orders }: List<Order>,
  order: Order,
  asked: Parameters,
): ListPlan {
  const isAsked = (name: string) => asked[name] != null;
  const way = Object.keys(ways).find(isAsked);
  const rest = Object.keys(conditions).filter((name) => name !== way && isAsked(name));
  // from, to and asOf may ask the same of an entry.
  const where = [...new Set(rest.map((name) => `(${conditions[name] ?? ''})`))].join('\n    AND ');
  const match = `${way === undefined ? all : (ways[way] ?? '')}${where && `\n  WHERE ${where}`}`;
  return { match, columns, order, ...orders[order] };
}
