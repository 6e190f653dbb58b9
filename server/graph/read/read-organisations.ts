import type { Graph } from '../connection.ts';
import {
  type AppearanceRow,
  RETURN_APPEARANCES_LATEST_FIRST,
  toAppearances,
} from './appearance-columns.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import { listArticles } from './list-articles.ts';
import type { OrganisationDossier } from './dossier-records.ts';
import type { EntityRecord, OrganisationRecord } from './records.ts';
import { RETURN_TENURES, type TenureRow, toTenures } from './tenure-columns.ts';

const ORGANISATIONS = `UNWIND $ids AS id
  MATCH (organisation:Organisation {id: id})
  CALL (organisation) {
    CALL (organisation) {
      MATCH (organisation)<-[:SUBJECT]-(s:Statement)
      RETURN s
      UNION
      MATCH (organisation)<-[:OBJECT]-(s:Statement)
      RETURN s
      UNION
      MATCH (organisation)<-[:AT]-(:Role)<-[:OBJECT]-(s:Statement)
      RETURN s
    }
    ${returnClaims()}
  }
  RETURN ${entityColumns('organisation')} AS entity,
    COLLECT { MATCH (organisation)-[:PART_OF]->(whole:Organisation)
      RETURN ${entityColumns('whole')} ORDER BY whole.name } AS partOf,
    COLLECT { MATCH (organisation)<-[:PART_OF]-(part:Organisation)
      RETURN ${entityColumns('part')} ORDER BY part.degree DESC, part.name } AS parts,
    COLLECT { MATCH (organisation)<-[:AT]-(role:Role)
      RETURN ${entityColumns('role')} ORDER BY role.degree DESC, role.name } AS roles,
    COLLECT { MATCH (organisation)<-[:AT]-(role:Role)<-[r:HOLDS]-(person:Person)
    ${RETURN_TENURES} } AS tenures,
    COLLECT { MATCH (organisation)-[r:ATTENDED]->(meeting:Meeting) WITH organisation AS attendee, r, meeting
    ${RETURN_APPEARANCES_LATEST_FIRST} } AS appearances,
    statements, articles, entities`;

interface OrganisationRow extends ClaimRows {
  readonly entity: EntityRow;
  readonly partOf: EntityRow[];
  readonly parts: EntityRow[];
  readonly roles: EntityRow[];
  readonly tenures: TenureRow[];
  readonly appearances: AppearanceRow[];
}

/** Reads everything said of organisations and their posts; ids that none has are left out. */
export async function readOrganisations(
  graph: Graph,
  ids: readonly string[],
): Promise<OrganisationDossier[]> {
  const rows = (await graph.read(ORGANISATIONS, { ids })) as unknown as OrganisationRow[];
  return rows.flatMap((row) => {
    const organisation = toEntity(row.entity);
    if (!isOrganisation(organisation)) return [];
    const claims = toClaims(row);
    return [
      {
        organisation,
        partOf: row.partOf.map(toEntity).filter(isOrganisation),
        parts: row.parts.map(toEntity).filter(isOrganisation),
        roles: row.roles.map(toEntity).filter((role) => role.kind === 'ROLE'),
        tenures: toTenures(row.tenures, claims),
        appearances: toAppearances(row.appearances, claims),
        articles: listArticles(claims),
      },
    ];
  });
}

function isOrganisation(entity: EntityRecord): entity is OrganisationRecord {
  return entity.kind === 'ORGANISATION';
}
