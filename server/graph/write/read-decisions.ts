import type { Decision } from '../../model/decision.ts';
import type { RunCypher } from '../connection.ts';
import { fromDecisionProperties } from './kept-decision.ts';

const READ = `MATCH (d:Decision)
RETURN properties(d) AS properties ORDER BY d.time, d.id`;

/** Reads all decisions, earliest first. */
export async function readDecisions(run: RunCypher): Promise<Decision[]> {
  const rows = await run(READ);
  return rows.map(({ properties }) => fromDecisionProperties(properties as object));
}
