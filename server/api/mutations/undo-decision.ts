import { listDecisions } from '../../graph/write/list-decisions.ts';
import { undoDecisions } from '../../graph/write/write-decisions.ts';
import type { MutationResolvers } from '../schema.generated.ts';
import { toDecision } from '../to-decision.ts';
import { requireWriting } from '../write-access.ts';

/** `undoDecision(id)`: the decision as it stood. */
export const undoDecision: NonNullable<MutationResolvers['undoDecision']> = async (
  _root,
  { id },
  context,
) => {
  requireWriting(context);
  const { graph } = context;
  const standing = (await listDecisions(graph)).find(({ decision }) => decision.id === id);
  await undoDecisions(graph, [id]);
  return standing ? toDecision(standing) : null;
};
