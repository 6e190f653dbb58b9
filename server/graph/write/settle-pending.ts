/** Works off what is marked: derives it again from statements and decisions. */
import { setTimeout as wait } from 'node:timers/promises';
import { openDecisionBook } from '../../resolve/decisions/decision-book.ts';
import type { DecisionBook } from '../../resolve/decisions/decision-book.ts';
import type { Graph, RunCypher } from '../connection.ts';
import { VERSION_HOLDS } from '../read/read-version.ts';
import { compareBlock } from './compare-block.ts';
import { comparePart, type Difference } from './compare-part.ts';
import { derivePart, type DerivedPart } from './derive-part.ts';
import { type Growth, growPart } from './grow-part.ts';
import {
  countPending,
  mark,
  type PartKind,
  type Pending,
  type PendingKind,
  readPending,
  takeTurn,
  unmark,
} from './pending.ts';
import { readDecisions } from './read-decisions.ts';
import { takeSome } from './take-some.ts';
import { sweep, writeDifference } from './write-difference.ts';

/** Marks a transaction. */
const MOST_KEYS = 2000;
const MOST_BLOCKS = 50;

/** How much was worked off in a transaction. */
export interface SettleProgress {
  readonly kind: PendingKind;
  /** Marks of this kind. */
  readonly count: number;
  /** Marks of all kinds that are left; working off some makes others. */
  readonly left: number;
}

/**
 * Derives again all that is marked, some in each transaction, until nothing is. The graph is then what
 * statements and decisions make it, however it came about. Nothing marked means nothing done. Every write
 * ends with this, so it also waits until readers know of it.
 */
export async function settlePending(
  graph: Graph,
  onProgress: (progress: SettleProgress) => void = () => undefined,
): Promise<void> {
  for (;;) {
    const done = await graph.write(async (run) => {
      const some = await settleSome(run);
      return some && { ...some, left: await countPending(run) };
    });
    if (done === null) break;
    onProgress(done);
  }
  // Timers may be a little early.
  await wait(VERSION_HOLDS + 2);
}

async function settleSome(run: RunCypher): Promise<Omit<SettleProgress, 'left'> | null> {
  await takeTurn(run);
  const pending = await readPending(run, MOST_KEYS);
  if (pending === null) return null;
  const { kind } = pending;
  if (kind === 'left') {
    await sweep(run, pending.keys);
    await unmark(run, kind, pending.keys);
    return { kind, count: pending.keys.length };
  }
  const book = openDecisionBook(await readDecisions(run));
  if (kind === 'block') {
    const keys = pending.keys.slice(0, MOST_BLOCKS);
    for (const block of keys) await writeDifference(run, await compareBlock(run, block, book));
    await unmark(run, kind, keys);
    return { kind, count: keys.length };
  }
  const growth = kind === 'day' ? null : await growPart(run, kind, pending, book);
  if (growth) {
    await settleGrowth(run, kind, pending, growth);
    if (growth.keys.size > 0) return { kind, count: growth.keys.size };
  }
  const keys = await takeSome(run, kind, pending.keys);
  const done = await settleKeys(run, kind, keys, book);
  await unmark(run, kind, done);
  return { kind, count: done.size };
}

/** Writes what grew; the keys that did not are derived from everything next time. */
async function settleGrowth(
  run: RunCypher,
  kind: PartKind,
  { added }: Pending,
  { keys, difference }: Growth,
): Promise<void> {
  if (kind === 'organisation') await markBlocks(run, difference);
  await writeDifference(run, difference);
  await unmark(run, kind, keys);
  await mark(
    run,
    kind,
    [...added.keys()].filter((key) => !keys.has(key)),
  );
}

async function settleKeys(
  run: RunCypher,
  kind: PartKind,
  keys: readonly string[],
  book: DecisionBook,
): Promise<ReadonlySet<string>> {
  const part = await derivePart(run, kind, keys, book);
  const difference = await comparePart(run, part);
  if (kind === 'day') await markAttendees(run, part, difference);
  if (kind === 'organisation') await markBlocks(run, difference);
  await writeDifference(run, difference);
  return part.keys;
}

/** What an organisation is called has changed: others may be called alike. */
async function markBlocks(run: RunCypher, difference: Difference): Promise<void> {
  const changed = [...difference.entitiesMissing, ...difference.entitiesChanged];
  const blocks = changed.flatMap(({ label, properties: { block } }) =>
    label === 'Organisation' ? [block as string] : [],
  );
  await mark(run, 'block', new Set(blocks));
}

/** Who is who depends on who was at the same meeting, and that has changed. */
async function markAttendees(
  run: RunCypher,
  { standing }: DerivedPart,
  { links }: Difference,
): Promise<void> {
  // Of statements that were linked to nothing the subjects are marked already.
  const moved = new Set(links.flatMap((one) => (one.before === null ? [] : [one.statement])));
  const subjects = standing.map(({ statement }) => statement).filter(({ id }) => moved.has(id));
  await mark(
    run,
    'organisation',
    new Set(subjects.flatMap(({ subjectOrganisationId: id }) => id ?? [])),
  );
  await mark(
    run,
    'name',
    new Set(
      subjects.flatMap(({ subjectOrganisationId: id, subjectName }) =>
        id === null ? (subjectName ?? []) : [],
      ),
    ),
  );
}
