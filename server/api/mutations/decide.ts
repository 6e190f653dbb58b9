import { decide as writeDecision } from '../../graph/write/decide.ts';
import { listDecisions } from '../../graph/write/list-decisions.ts';
import { createInputError } from '../input-error.ts';
import { readVerdict } from '../read-verdict.ts';
import type { MutationResolvers } from '../schema.generated.ts';
import { toDecision } from '../to-decision.ts';
import { requireWriting } from '../write-access.ts';

const LONGEST = 500;

/** `decide(input)`: the decision as it stands now. */
export const decide: NonNullable<MutationResolvers['decide']> = async (
  _root,
  { input },
  context,
) => {
  requireWriting(context);
  const { graph } = context;
  for (const [argument, words] of Object.entries({
    author: input.author,
    reason: input.reason,
    name: input.name ?? '-',
  }))
    if (words.trim() === '' || words.length > LONGEST)
      throw createInputError(argument, `${argument} must have 1 to ${LONGEST} characters.`);
  const verdict = await readVerdict(graph, input);
  const by = { author: input.author, reason: input.reason, time: new Date().toISOString() };
  const { id } = await writeDecision(graph, verdict, by).catch((error: unknown) => {
    throw error instanceof TypeError ? createInputError('input', error.message) : error;
  });
  const standing = (await listDecisions(graph)).find(({ decision }) => decision.id === id);
  if (!standing) throw new Error(`the decision ${id} is gone`);
  return toDecision(standing);
};
