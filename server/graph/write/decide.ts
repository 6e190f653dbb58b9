import type { Decision, Verdict } from '../../model/decision.ts';
import { checkDecision } from '../../resolve/decisions/check-decision.ts';
import type { Graph } from '../connection.ts';
import { writeDecisions } from './write-decisions.ts';

/**
 * Writes one curator's decision: see `referToEntity` for how it speaks of entities.
 *
 * @param by who decides, when (ISO 8601 in UTC) and why; none may be empty
 * @returns the decision, which is not written again where it is there already
 * @throws {TypeError} with a sentence for people where the decision makes no sense
 */
export async function decide(
  graph: Graph,
  verdict: Verdict,
  by: Pick<Decision, 'author' | 'time' | 'reason'>,
): Promise<Decision> {
  const decision = checkDecision({ ...verdict, ...by });
  await writeDecisions(graph, [decision]);
  return decision;
}
