/**
 * Marks on what must be derived again. They are written together with the statements that change it and
 * taken away together with what was derived, so that a load that is killed loses nothing.
 */
import type { Touched } from '../../resolve/find-touched.ts';
import type { RunCypher } from '../connection.ts';
import { runInChunks } from './run-in-chunks.ts';

/**
 * In the order in which they must be worked off: who is who depends on which meetings are one. `left`
 * are entities that may have lost the last statement on them; of a `block` are organisations whose names
 * end alike.
 */
export const PENDING_KINDS = ['day', 'organisation', 'name', 'left', 'block'] as const;
export type PendingKind = (typeof PENDING_KINDS)[number];
/** Kinds that statements are derived by. */
export type PartKind = Exclude<PendingKind, 'left' | 'block'>;

/**
 * One writer at a time, in any process: what a second one read would no longer be so. Each turn makes
 * another version of the graph, which is how readers know that their answers are of an earlier one.
 */
const TAKE_TURN = `MERGE (turn:Turn {id: 'load'}) SET turn.version = randomUUID()`;

const MARK = `UNWIND $rows AS row
MERGE (p:Pending {id: row.id})
ON CREATE SET p.kind = row.kind, p.key = row.key`;

const READ = `MATCH (p:Pending {kind: $kind})
RETURN p.key AS key LIMIT toInteger($limit)`;

const UNMARK = `UNWIND $rows AS id
MATCH (p:Pending {id: id})
DELETE p`;

/** Waits until no other transaction writes; the turn ends with this one. */
export async function takeTurn(run: RunCypher): Promise<void> {
  await run(TAKE_TURN);
}

/** Marks names, organisations and days. */
export async function markTouched(run: RunCypher, touched: Touched): Promise<void> {
  await mark(run, 'day', touched.days);
  await mark(run, 'organisation', touched.organisations);
  await mark(run, 'name', touched.names);
}

/** Marks what is one kind. */
export async function mark(
  run: RunCypher,
  kind: PendingKind,
  keys: Iterable<string>,
): Promise<void> {
  const rows = [...keys].map((key) => ({ id: `${kind}:${key}`, kind, key }));
  await runInChunks(run, MARK, rows);
}

/** Finds what is to be done next: some keys of the first kind that has any, or null. */
export async function readPending(
  run: RunCypher,
  limit: number,
): Promise<{ kind: PendingKind; keys: string[] } | null> {
  for (const kind of PENDING_KINDS) {
    const rows = await run(READ, { kind, limit });
    if (rows.length > 0) return { kind, keys: rows.map(({ key }) => key as string) };
  }
  return null;
}

/** Takes marks away. */
export async function unmark(
  run: RunCypher,
  kind: PendingKind,
  keys: Iterable<string>,
): Promise<void> {
  await runInChunks(
    run,
    UNMARK,
    [...keys].map((key) => `${kind}:${key}`),
  );
}
