import type { Decision, EntityReference } from '../../model/decision.ts';
import { openDecisionBook, readName } from '../../resolve/decisions/decision-book.ts';
import { findTouched } from '../../resolve/statements/find-touched.ts';
import { idOfReference } from '../../resolve/organisations/identify-organisation.ts';
import type { RunCypher } from '../connection.ts';
import { readMeetingDays } from './derive-part.ts';
import { mark, markTouched } from './pending.ts';
import { readOrganisationStatements, RETURN_STATEMENT, toLinked } from './read-statements.ts';
import { runInChunks } from './run-in-chunks.ts';

const READ_STATEMENTS = `UNWIND $rows AS id
MATCH (a:Article)-[:STATES]->(s:Statement {id: id})
${RETURN_STATEMENT}`;

const READ_BLOCKS = `UNWIND $rows AS id
MATCH (n:Organisation {id: id})
RETURN n.block AS block`;

/**
 * Marks what decisions speak of, when they come or go.
 *
 * @param all every decision, those that come or go among them: what they tie together changes together
 */
export async function markDecisions(
  run: RunCypher,
  decisions: readonly Decision[],
  all: readonly Decision[],
): Promise<void> {
  const references = decisions.flatMap((one): EntityReference[] =>
    one.kind === 'REJECT' ? [] : 'other' in one ? [one.one, one.other] : [one.one],
  );
  const mentions = (kind: 'PERSON' | 'MEETING') =>
    references.flatMap((one) => (one.kind === kind ? one.mentions : []));
  await mark(run, 'name', new Set(mentions('PERSON').map(readName)));
  await mark(run, 'day', (await readMeetingDays(run, mentions('MEETING'))).values());

  const rejected = decisions.flatMap((one) => (one.kind === 'REJECT' ? [one.one.id] : []));
  const said = (await runInChunks(run, READ_STATEMENTS, rejected)).map((row) => toLinked(row));
  await markTouched(run, findTouched(said.map(({ statement }) => statement)));

  const book = openDecisionBook(all);
  const organisations = references.flatMap((one) =>
    one.kind === 'ORGANISATION' ? book.listOrganisations(idOfReference(one)) : [],
  );
  // Posts at these become others, and posts are what people are known by.
  for await (const page of readOrganisationStatements(run, [...new Set(organisations)])) {
    const touched = findTouched(page.map(({ statement }) => statement));
    touched.days.clear();
    await markTouched(run, touched);
  }
  await mark(run, 'organisation', new Set(organisations));
  const ids = organisations.map((id) => book.findOrganisation(id).id);
  const blocks = await runInChunks(run, READ_BLOCKS, [...new Set([...ids, ...organisations])]);
  await mark(run, 'block', new Set(blocks.map(({ block }) => block as string)));
}
