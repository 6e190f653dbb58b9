import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../config.ts';
import { FORMATS } from '../export/formats.ts';
import { EVERYTHING, openSource } from '../export/open-source.ts';
import { describeFileError } from '../load/describe-file-error.ts';
import { EXIT } from './exit-codes.ts';
import { openDatabase } from './open-database.ts';
import type { Streams } from './run-extract.ts';

export interface ExportOptions {
  readonly format: string;
  readonly out: string;
  /** Only these entities, and the relations among them. */
  readonly ids?: readonly string[];
}

/**
 * `renmai export`: writes the graph into a file.
 *
 * @returns the exit code: 1 where the file cannot be written
 * @throws {GraphError | ManagedNeo4jError} where the database cannot be used
 */
export async function runExport(
  config: Config,
  { format: name, out, ids }: ExportOptions,
  { write, warn }: Streams,
): Promise<number> {
  const format = FORMATS[name];
  if (!format) {
    warn(`There is no format ${name}: choose one of ${Object.keys(FORMATS).join(', ')}.`);
    return EXIT.misuse;
  }
  const database = await openDatabase(config, warn, true);
  try {
    const text = Readable.from(
      format.write(openSource(database.graph, { ...EVERYTHING, ...(ids && { ids }) })),
    );
    await pipeline(text, createWriteStream(out));
    write(`${out}: written`);
    return EXIT.all;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    warn(`${out}: ${describeFileError(error)}`);
    return EXIT.failed;
  } finally {
    await database.close();
  }
}
