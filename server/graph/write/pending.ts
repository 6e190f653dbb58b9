/**
 * Marks on what must be derived again. They are written together with the statements that change it and
 * taken away together with what was derived, so that a load that is killed loses nothing.
 */
import type { Touched } from '../../resolve/statements/find-touched.ts';
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

/** What is to be done of one kind. */
export interface Pending {
  readonly kind: PendingKind;
  readonly keys: readonly string[];
  /** Of those of the keys of which only new articles speak anew: their ids. */
  readonly added: ReadonlyMap<string, readonly string[]>;
}

/** New articles on one key that are remembered: with more, all that is said of it is read as well. */
const FEW = 50;

/**
 * Count this up whenever the same statements and decisions come to another graph than before: what an
 * earlier version of Renmai derived is then derived again.
 */
export const RULES = 5;

/** Finds a row where another version of Renmai derived the graph. */
export const IS_OUTDATED = `MATCH (turn:Turn {id: 'load'})
WHERE coalesce(turn.rules, 1) <> ${RULES}
RETURN turn.id AS id`;

/**
 * One writer at a time, in any process: what a second one read would no longer be so. Each turn makes
 * another version of the graph, which is how readers know that their answers are of an earlier one.
 */
const TAKE_TURN = `MERGE (turn:Turn {id: 'load'})
ON CREATE SET turn.rules = ${RULES}
SET turn.version = randomUUID()`;

// No articles means all of them, and anything beside all is all: so is null beside anything.
const MARK = `UNWIND $rows AS row
MERGE (p:Pending {id: row.id})
ON CREATE SET p.kind = row.kind, p.key = row.key, p.articles = row.articles
ON MATCH SET p.articles = CASE WHEN size(p.articles) < ${FEW} THEN p.articles + row.articles END`;

const READ = `MATCH (p:Pending {kind: $kind})
RETURN p.key AS key, p.articles AS articles LIMIT toInteger($limit)`;

/** The database keeps this number. */
const COUNT = 'MATCH (p:Pending) RETURN count(p) AS count';

const UNMARK = `UNWIND $rows AS id
MATCH (p:Pending {id: id})
DELETE p`;

/** Waits until no other transaction writes; the turn ends with this one. */
export async function takeTurn(run: RunCypher): Promise<void> {
  await run(TAKE_TURN);
}

/**
 * Marks names, organisations and days.
 *
 * @param isAdded whether the statements are new and no other changes
 */
export async function markTouched(
  run: RunCypher,
  touched: Touched,
  isAdded = false,
): Promise<void> {
  await mark(run, 'day', touched.days.keys());
  for (const [kind, part] of [
    ['organisation', touched.organisations],
    ['name', touched.names],
  ] as const)
    await mark(run, kind, part.keys(), isAdded ? part : undefined);
}

/**
 * Marks what is one kind.
 *
 * @param added ids of the new articles that alone change each; where absent, anything may have changed
 */
export async function mark(
  run: RunCypher,
  kind: PendingKind,
  keys: Iterable<string>,
  added?: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const rows = [...keys].map((key) => {
    const articles = added?.get(key);
    const few = articles && articles.size <= FEW ? [...articles] : null;
    return { id: `${kind}:${key}`, kind, key, articles: few };
  });
  await runInChunks(run, MARK, rows);
}

/** Finds what is to be done next: some keys of the first kind that has any, or null. */
export async function readPending(run: RunCypher, limit: number): Promise<Pending | null> {
  for (const kind of PENDING_KINDS) {
    const rows = (await run(READ, { kind, limit })) as { key: string; articles: string[] | null }[];
    if (rows.length > 0)
      return {
        kind,
        keys: rows.map(({ key }) => key),
        added: new Map(
          rows.flatMap(({ key, articles }) => (articles ? [[key, articles] as const] : [])),
        ),
      };
  }
  return null;
}

/** Counts what is to be done, of all kinds. */
export async function countPending(run: RunCypher): Promise<number> {
  const [row] = await run(COUNT);
  return row?.count as number;
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
