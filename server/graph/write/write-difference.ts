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
  // In this order, but none waits for the answer to another: they are sent at once.
  await Promise.all([
    ...writeEntities(run, difference),
    ...writeLinks(run, difference),
    ...writeRelations(run, difference),
  ]);
}

function writeEntities(run: RunCypher, { entitiesMissing, entitiesChanged }: Difference) {
  return [
    ...ENTITY_LABELS.map((label) =>
      runInChunks(
        run,
        CREATE_ENTITIES[label],
        entitiesMissing.filter((one) => one.label === label),
      ),
    ),
    runInChunks(run, SET_ENTITIES, entitiesChanged),
  ];
}

function writeLinks(run: RunCypher, { links }: Difference) {
  return [
    ...(['SUBJECT', 'OBJECT'] as const).flatMap((end) => {
      const own = links.filter((link) => link.end === end);
      const stale = own.filter(({ before }) => before !== null);
      return [
        runInChunks(run, UNLINK[end], stale),
        runGrouped(
          run,
          LINK[end],
          own,
          ({ after }) => after,
          ({ statement }) => statement,
        ),
      ];
    }),
    mark(run, 'left', new Set(links.flatMap(({ before }) => before ?? []))),
  ];
}

function writeRelations(run: RunCypher, difference: Difference) {
  const { relationsMissing, relationsChanged, relationsStale } = difference;
  const walked = [...relationsMissing, ...relationsStale].filter(({ type }) => type !== 'MAY_BE');
  return [
    ...RELATION_TYPES.flatMap((type) => {
      const ofType = (rows: readonly RelationRow[]) => rows.filter((one) => one.type === type);
      const missing = ofType(relationsMissing);
      const wholes = type === 'PART_OF' ? missing.map(({ target }) => target) : [];
      return [
        runInChunks(run, DELETE_RELATION[type], ofType(relationsStale)),
        runInChunks(run, SET_RELATION[type], ofType(relationsChanged)),
        runInChunks(run, EXPECT_ORGANISATIONS, [...new Set(wholes)]),
        runGrouped(
          run,
          CREATE_RELATIONS[type],
          missing,
          ({ source }) => source,
          ({ target, properties }) => [target, properties],
        ),
      ];
    }),
    setDegrees(
      run,
      walked.flatMap(({ source, target }) => [source, target]),
    ),
  ];
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
