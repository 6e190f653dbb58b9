import type { Outcome } from './note-outcome.ts';

/** Notes the graph's version just before a question reads of it: so long its answer holds. */
export class NotedReading implements Outcome {
  isLasting = false;
  /** Null while nothing was read. */
  version: string | null = null;
  readonly #readVersion: () => string | Promise<string>;
  #reading: Promise<void> | undefined;

  constructor(readVersion: () => string | Promise<string>) {
    this.#readVersion = readVersion;
  }

  /** @throws {GraphError} where the database is away */
  readonly prepare = (): Promise<void> | undefined => {
    if (this.version !== null || this.#reading) return this.#reading;
    const version = this.#readVersion();
    if (typeof version === 'string') this.version = version;
    else
      this.#reading = version.then((read) => {
        this.version = read;
      });
    return this.#reading;
  };
}
