import type { Graph } from '../graph/connection.ts';
import { referToEntity, referToStatement } from '../graph/write/refer-to.ts';
import type { EntityReference, Verdict } from '../model/decision.ts';
import { createInputError } from './input-error.ts';
import type { DecisionInput } from './schema.generated.ts';

/**
 * Puts ids into the words that a decision keeps.
 *
 * @throws {GraphQLError} BAD_USER_INPUT where something is missing or not in the graph
 */
export async function readVerdict(graph: Graph, input: DecisionInput): Promise<Verdict> {
  const { kind } = input;
  if (kind === 'REJECT') {
    const statement = await referToStatement(graph, input.one);
    if (!statement) throw createInputError('one', `No statement has the id ${input.one}.`);
    return { kind, one: statement };
  }
  const one = await refer(graph, 'one', input.one, input.oneArticle ?? null);
  if (kind === 'RENAME') {
    if (!input.name) throw createInputError('name', 'RENAME needs the name to show.');
    return { kind, one, name: input.name };
  }
  if (input.other == null) throw createInputError('other', `${kind} needs a second entity.`);
  return { kind, one, other: await refer(graph, 'other', input.other, input.otherArticle ?? null) };
}

async function refer(
  graph: Graph,
  argument: string,
  id: string,
  article: string | null,
): Promise<EntityReference> {
  const reference = await referToEntity(graph, id, article);
  if (reference) return reference;
  throw createInputError(
    argument,
    `No person, organisation or meeting has the id ${id}${article === null ? '' : ` in the article ${article}`}.`,
  );
}
