import { listDecisions } from '../../graph/write/list-decisions.ts';
import type { QueryResolvers } from '../schema.generated.ts';
import { toDecision } from '../to-decision.ts';

/** `decisions`: earliest first. */
export const decisions: NonNullable<QueryResolvers['decisions']> = async (
  _root,
  _arguments,
  { graph },
) => (await listDecisions(graph)).map(toDecision);
