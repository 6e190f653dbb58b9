import type { Graph } from '../connection.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import type { CoAttendeeRecord } from './dossier-records.ts';

/** As many as are ever shown of one person. */
const MOST = 100;

const CO_ATTENDEES = `CALL () {
    MATCH (:Person)-[r:ATTENDED]->() RETURN count(r) AS attendances
  }
  UNWIND $ids AS id
  MATCH (person:Person {id: id})
  CALL (person) {
    MATCH (person)-[:ATTENDED]->(m:Meeting)
    RETURN sum(COUNT { (m)<-[:ATTENDED]-(:Person) } - 1) AS seats
  }
  CALL (person, seats, attendances) {
    MATCH (person)-[:ATTENDED]->(m:Meeting)<-[:ATTENDED]-(other:Person) WHERE other <> person
    WITH other, count(DISTINCT m) AS count, seats, attendances
    ORDER BY count DESC, other.degree, other.id LIMIT ${MOST}
    WITH other, count, 1.0 * seats * COUNT { (other)-[:ATTENDED]->() } / attendances AS expected
    RETURN collect([count, expected, ${entityColumns('other')}]) AS others
  }
  RETURN id, others`;

interface Row {
  readonly id: string;
  readonly others: [count: number, expected: number, person: EntityRow][];
}

export interface CoAttendeesOf {
  readonly id: string;
  readonly coAttendees: CoAttendeeRecord[];
}

/** Reads who was at the same meetings as each of the given people, most often first. */
export async function readCoAttendees(
  graph: Graph,
  ids: readonly string[],
): Promise<CoAttendeesOf[]> {
  const rows = (await graph.read(CO_ATTENDEES, { ids })) as unknown as Row[];
  return rows.map(({ id, others }) => ({
    id,
    coAttendees: others.flatMap(([count, expected, found]) => {
      const person = toEntity(found);
      return person.kind === 'PERSON' ? [{ person, count, expected, lift: count / expected }] : [];
    }),
  }));
}
