import type { Graph } from '../connection.ts';
import { type ClaimRows, returnClaims, toClaims } from './claim-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import type { RoleDossier } from './dossier-records.ts';
import { RETURN_TENURES, type TenureRow, toTenures } from './tenure-columns.ts';

const ROLES = `UNWIND $ids AS id
  MATCH (role:Role {id: id})
  CALL (role) {
    MATCH (role)<-[:OBJECT]-(s:Statement)
    ${returnClaims()}
  }
  RETURN ${entityColumns('role')} AS entity,
    COLLECT { MATCH (role)-[:AT]->(organisation:Organisation)
      RETURN ${entityColumns('organisation')} LIMIT 1 } AS organisations,
    COLLECT { MATCH (person:Person)-[r:HOLDS]->(role)
    ${RETURN_TENURES} } AS tenures,
    statements, articles, entities`;

interface RoleRow extends ClaimRows {
  readonly entity: EntityRow;
  readonly organisations: EntityRow[];
  readonly tenures: TenureRow[];
}

/** Reads posts with their holders; ids that none has are left out. */
export async function readRoles(graph: Graph, ids: readonly string[]): Promise<RoleDossier[]> {
  const rows = (await graph.read(ROLES, { ids })) as unknown as RoleRow[];
  return rows.flatMap((row) => {
    const role = toEntity(row.entity);
    if (role.kind !== 'ROLE') return [];
    const organisation = row.organisations
      .map(toEntity)
      .find((entity) => entity.kind === 'ORGANISATION');
    const tenures = toTenures(row.tenures, toClaims(row));
    return [{ role, organisation: organisation ?? null, tenures }];
  });
}
