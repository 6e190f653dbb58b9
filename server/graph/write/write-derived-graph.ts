/** The derived graph: what was derived again takes the place of what stood there before. */
import type { RunCypher } from '../connection.ts';
import type { DerivedGraph, StatementLink } from '../../resolve/derived-graph.ts';
import type { Touched } from '../../resolve/find-touched.ts';
import {
  DELETE_LINKS,
  DELETE_ORPHANED_MEETINGS,
  DELETE_ORPHANED_ORGANISATIONS,
  DELETE_ORPHANED_PEOPLE,
  DELETE_ORPHANED_ROLES,
  DELETE_STALE_OF_ORGANISATIONS,
  DELETE_STALE_OF_PEOPLE,
  LINK_OBJECTS,
  LINK_SUBJECTS,
  MERGE_AT,
  MERGE_ATTENDED,
  MERGE_HOLDS,
  MERGE_MEETINGS,
  MERGE_ORGANISATIONS,
  MERGE_PART_OF,
  MERGE_PEOPLE,
  MERGE_ROLES,
  SET_DEGREES,
} from './derived-cypher.ts';
import { runInChunks } from './run-in-chunks.ts';

/**
 * Writes what was derived and takes away what it no longer holds.
 *
 * @param touched what was asked for: of these, all that `derived` lacks goes
 * @param changedLinks of statements whose subject or object is another than in the graph; the
 *   new ones have neither yet
 */
export async function writeDerivedGraph(
  run: RunCypher,
  touched: Touched,
  derived: DerivedGraph,
  changedLinks: readonly (StatementLink & { readonly isNew: boolean })[],
): Promise<void> {
  await runInChunks(run, MERGE_PEOPLE, derived.people);
  await runInChunks(run, MERGE_ORGANISATIONS, derived.organisations);
  await runInChunks(run, MERGE_ROLES, derived.roles);
  await runInChunks(run, MERGE_MEETINGS, derived.meetings);

  const links = {
    stale: changedLinks.filter(({ isNew }) => !isNew),
    subjects: changedLinks.filter(({ subject }) => subject !== null),
    objects: changedLinks.filter(({ object }) => object !== null),
  };
  await runInChunks(run, DELETE_LINKS, links.stale);
  await runInChunks(run, LINK_SUBJECTS, links.subjects);
  await runInChunks(run, LINK_OBJECTS, links.objects);

  const relations = [derived.holds, derived.at, derived.attended, derived.partOf].flat();
  const keep = { keep: relations.map(({ id }) => id) };
  const names = [...touched.names];
  const organisations = [...touched.organisations];
  const loosened = [
    ...(await runInChunks(run, DELETE_STALE_OF_PEOPLE, names, keep)),
    ...(await runInChunks(run, DELETE_STALE_OF_ORGANISATIONS, organisations, keep)),
  ].map(({ id }) => id as string);
  await runInChunks(run, MERGE_HOLDS, derived.holds);
  await runInChunks(run, MERGE_AT, derived.at);
  await runInChunks(run, MERGE_ATTENDED, derived.attended);
  await runInChunks(run, MERGE_PART_OF, derived.partOf);

  const people = { keep: derived.people.map(({ id }) => id) };
  await runInChunks(run, DELETE_ORPHANED_PEOPLE, names, people);
  await runInChunks(run, DELETE_ORPHANED_ROLES, [...new Set([...touched.roles, ...loosened])]);
  await runInChunks(run, DELETE_ORPHANED_MEETINGS, [...touched.meetings]);
  await runInChunks(run, DELETE_ORPHANED_ORGANISATIONS, organisations);

  const entities = [derived.people, derived.organisations, derived.roles, derived.meetings].flat();
  const ends = relations.flatMap(({ source, target }) => [source, target]);
  const affected = new Set([...entities.map(({ id }) => id), ...ends, ...loosened]);
  await runInChunks(run, SET_DEGREES, [...affected]);
}
