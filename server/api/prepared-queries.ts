/**
 * Queries that were judged already and are asked again and again: their texts need not be read, judged
 * and walked through each time.
 */
import type { CompiledQuery } from 'graphql-jit';

interface PreparedQuery {
  /** Of the one operation in the text. */
  readonly name: string | null;
  readonly run: CompiledQuery['query'];
}

/** Texts that are kept, those used last longest; all of them together take some megabytes. */
const MOST = 500;
const LONGEST_TEXT = 20_000;

export class PreparedQueries {
  /** The one used last stands last. */
  readonly #queries = new Map<string, PreparedQuery>();

  /** @param operationName null where the question gives none */
  find(text: string, operationName: string | null): PreparedQuery['run'] | null {
    const query = this.#queries.get(text);
    if (!query || (operationName !== null && operationName !== query.name)) return null;
    this.#queries.delete(text);
    this.#queries.set(text, query);
    return query.run;
  }

  /** Keeps a query that passed every rule. */
  keep(text: string, query: PreparedQuery): void {
    if (text.length > LONGEST_TEXT) return;
    this.#queries.set(text, query);
    for (const oldest of this.#queries.keys()) {
      if (this.#queries.size <= MOST) break;
      this.#queries.delete(oldest);
    }
  }
}
