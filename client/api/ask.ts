/** The one way to the server: typed documents in, data or a plain reason out. */
import { cacheExchange, Client, fetchExchange, type AnyVariables } from '@urql/core';
import type { TypedDocumentNode } from '@urql/core';
import type { FailureReason } from '../state/task.ts';

/** The server did not answer, or answered that it could not. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});

/**
 * Asks the API.
 *
 * @throws {AskError} OFFLINE where nothing answered, SERVER where the answer was an error
 */
export async function ask<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(document, variables).toPromise();
  if (error) throw new AskError(error.networkError ? 'OFFLINE' : 'SERVER', error);
  if (data === undefined) throw new AskError('SERVER', 'an answer without data');
  return data;
}
