import type { Graph } from '../connection.ts';
import {
  type AppearanceRow,
  RETURN_APPEARANCES_LATEST_FIRST,
  toAppearances,
} from './appearance-columns.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { listArticles } from './list-articles.ts';
import type { PersonDossier } from './dossier-records.ts';
import { RETURN_TENURES, type TenureRow, toTenures } from './tenure-columns.ts';

const PEOPLE = `UNWIND $ids AS id
  MATCH (person:Person {id: id})
  CALL (person) {
    MATCH (person)<-[:SUBJECT]-(s:Statement)
    ${returnClaims()}
  }
  RETURN ${entityColumns('person')} AS entity,
    COLLECT { MATCH (person)-[r:HOLDS]->(role:Role)
    ${RETURN_TENURES} } AS tenures,
    COLLECT { MATCH (person)-[r:ATTENDED]->(meeting:Meeting) WITH person AS attendee, r, meeting
    ${RETURN_APPEARANCES_LATEST_FIRST} } AS appearances,
    statements, articles, entities`;

interface PersonRow extends ClaimRows {
  readonly entity: EntityRow;
  readonly tenures: TenureRow[];
  readonly appearances: AppearanceRow[];
}

/** Reads everything said of people; ids that nobody has are left out. */
export async function readPeople(graph: Graph, ids: readonly string[]): Promise<PersonDossier[]> {
  const rows = (await graph.read(PEOPLE, { ids })) as unknown as PersonRow[];
  return rows.flatMap((row) => {
    const person = toEntity(row.entity);
    if (person.kind !== 'PERSON') return [];
    const claims = toClaims(row);
    return [
      {
        person,
        tenures: toTenures(row.tenures, claims),
        appearances: toAppearances(row.appearances, claims),
        bylines: claims.flatMap((statement) =>
          statement.as ? [{ as: statement.as, article: statement.article, statement }] : [],
        ),
        articles: listArticles(claims.filter(({ kind }) => kind !== 'BYLINE')),
      },
    ];
  });
}
