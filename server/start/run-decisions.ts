import { readFile, writeFile } from 'node:fs/promises';
import type { Config } from '../config.ts';
import { listDecisions, type StandingDecision } from '../graph/write/list-decisions.ts';
import { writeDecisions } from '../graph/write/write-decisions.ts';
import { describeFileError } from '../load/describe-file-error.ts';
import { spellDecisions } from '../resolve/decisions/spell-decision.ts';
import { chooseExitCode, EXIT } from './exit-codes.ts';
import { openDatabase } from './open-database.ts';
import { readDecisionFile } from './read-decision-file.ts';
import type { Streams } from './run-extract.ts';

/** Lines that are told one by one: a file of another kind has no others. */
const MOST_TOLD = 20;

/**
 * `renmai decisions export`: writes all decisions into a file, one a line, in an order that never
 * changes.
 *
 * @returns the exit code: 1 where the file cannot be written
 * @throws {GraphError | ManagedNeo4jError} where the database cannot be used
 */
export async function exportDecisions(
  config: Config,
  path: string,
  { write, warn }: Streams,
): Promise<number> {
  const database = await openDatabase(config, warn, true);
  try {
    const standing = await listDecisions(database.graph);
    const lines = spellDecisions(standing.map(({ decision }) => decision));
    await writeFile(path, lines.map((line) => `${line}\n`).join(''));
    warnOfIdle(standing, warn);
    write(`${path}: ${lines.length} decisions`);
    return EXIT.all;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    warn(`${path}: ${describeFileError(error)}`);
    return EXIT.failed;
  } finally {
    await database.close();
  }
}

/**
 * `renmai decisions import`: takes decisions from a file; those that are there already stay.
 *
 * @returns the exit code: 3 where some lines make no sense, 1 where none does
 * @throws {GraphError | ManagedNeo4jError} where the database cannot be used
 */
export async function importDecisions(
  config: Config,
  path: string,
  { write, warn }: Streams,
): Promise<number> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    warn(`${path}: ${describeFileError(error)}`);
    return EXIT.failed;
  }
  const { decisions, faults } = readDecisionFile(text);
  for (const { line, message } of faults.slice(0, MOST_TOLD)) warn(`${path}:${line}: ${message}`);
  if (faults.length > MOST_TOLD) warn(`… and ${faults.length - MOST_TOLD} lines more`);
  const database = await openDatabase(config, warn, true);
  try {
    const added = await writeDecisions(database.graph, decisions);
    const read = new Set(decisions.map(({ id }) => id));
    const standing = await listDecisions(database.graph);
    warnOfIdle(
      standing.filter(({ decision }) => read.has(decision.id)),
      warn,
    );
    write(`${path}: ${added.length} new decisions, ${read.size - added.length} known ones`);
    return chooseExitCode(decisions.length + faults.length, faults.length);
  } finally {
    await database.close();
  }
}

function warnOfIdle(standing: readonly StandingDecision[], warn: Streams['warn']): void {
  for (const { decision, state } of standing)
    if (state !== 'APPLIED')
      warn(
        `${decision.kind} of ${decision.author}, ${decision.time} (${decision.reason}): ` +
          (state === 'GONE'
            ? 'does nothing, as something it speaks of is not in the graph'
            : 'does nothing, as another decision says otherwise'),
      );
}
