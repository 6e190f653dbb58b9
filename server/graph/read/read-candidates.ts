import type { CandidateReason } from '../../model/candidate.ts';
import type { Graph } from '../connection.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import type { CandidateRecord } from './dossier-records.ts';

const CANDIDATES = `UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN id, COLLECT { MATCH (entity)-[r:MAY_BE]-(other:Entity)
    RETURN [r.score, r.reasons, ${entityColumns('other')}] ORDER BY r.score DESC, other.id } AS others`;

interface Row {
  readonly id: string;
  readonly others: [score: number, reasons: CandidateReason[], entity: EntityRow][];
}

export interface CandidatesOf {
  readonly id: string;
  readonly candidates: CandidateRecord[];
}

/** Reads which entities may be the given ones, likeliest first. */
export async function readCandidates(
  graph: Graph,
  ids: readonly string[],
): Promise<CandidatesOf[]> {
  const rows = (await graph.read(CANDIDATES, { ids })) as unknown as Row[];
  return rows.map(({ id, others }) => ({
    id,
    candidates: others.map(([score, reasons, entity]) => ({
      score,
      reasons,
      entity: toEntity(entity),
    })),
  }));
}
