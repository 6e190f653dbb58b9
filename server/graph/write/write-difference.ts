import type { RunCypher } from '../connection.ts';
import type { Difference } from './compare-part.ts';
import {
  CREATE_ENTITIES,
  CREATE_RELATIONS,
  DELETE_RELATION,
  EXPECT_ORGANISATIONS,
  LINK,
  SET_DEGREES,
  SET_ENTITIES,
  SET_RELATION,
  SWEEP_ORGANISATIONS,
  SWEEP_OTHERS,
  UNLINK,
} from './derived-cypher.ts';
import { ENTITY_LABELS, RELATION_TYPES, type RelationRow } from './derived-rows.ts';
import { mark } from './pending.ts';
import { runGrouped } from './run-grouped.ts';
import { runInChunks } from './run-in-chunks.ts';

/** Brings a part of the graph into line, and marks what may have lost the last statement on it. */
export async function writeDifference(run: RunCypher, difference: Difference): Promise<void> {
  const { entitiesMissing, entitiesChanged, links } = difference;
  for (const label of ENTITY_LABELS)
    await runInChunks(
      run,
      CREATE_ENTITIES[label],
      entitiesMissing.filter((one) => one.label === label),
    );
  await runInChunks(run, SET_ENTITIES, entitiesChanged);

  for (const end of ['SUBJECT', 'OBJECT'] as const) {
    const own = links.filter((link) => link.end === end);
    await runInChunks(
      run,
      UNLINK[end],
      own.filter(({ before }) => before !== null),
    );
    await runGrouped(
      run,
      LINK[end],
      own,
      ({ after }) => after,
      ({ statement }) => statement,
    );
  }
  await mark(run, 'left', new Set(links.flatMap(({ before }) => before ?? [])));
  await writeRelations(run, difference);
}

async function writeRelations(run: RunCypher, difference: Difference): Promise<void> {
  const { relationsMissing, relationsChanged, relationsStale } = difference;
  for (const type of RELATION_TYPES) {
    const ofType = (rows: readonly RelationRow[]) => rows.filter((one) => one.type === type);
    const missing = ofType(relationsMissing);
    await runInChunks(run, DELETE_RELATION[type], ofType(relationsStale));
    await runInChunks(run, SET_RELATION[type], ofType(relationsChanged));
    if (type === 'PART_OF')
      await runInChunks(run, EXPECT_ORGANISATIONS, [...new Set(missing.map((one) => one.target))]);
    await runGrouped(
      run,
      CREATE_RELATIONS[type],
      missing,
      ({ source }) => source,
      ({ target, properties }) => [target, properties],
    );
  }
  const walked = [...relationsMissing, ...relationsStale].filter(({ type }) => type !== 'MAY_BE');
  await setDegrees(
    run,
    walked.flatMap(({ source, target }) => [source, target]),
  );
}

/** Deletes those of some entities that nothing is said of any more. */
export async function sweep(run: RunCypher, ids: readonly string[]): Promise<void> {
  const read = (rows: readonly Record<string, unknown>[]) =>
    rows.flatMap(({ others }) => others as string[]);
  const near = read(await runInChunks(run, SWEEP_OTHERS, ids));
  // What a role was at may go with it.
  const organisations = [...new Set([...ids, ...near])];
  const further = read(await runInChunks(run, SWEEP_ORGANISATIONS, organisations));
  await setDegrees(run, [...near, ...further]);
}

async function setDegrees(run: RunCypher, ids: readonly string[]): Promise<void> {
  await runInChunks(run, SET_DEGREES, [...new Set(ids)]);
}
