/** The one way to the server: typed documents in, data or a plain reason out. */
import { cacheExchange, Client, fetchExchange, type AnyVariables } from '@urql/core';
import type { TypedDocumentNode } from '@urql/core';
import { recallToken } from './token.ts';
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

let client = createClient();

/** Forgets all answers: what is asked from now on is asked of the server. */
export function forgetAnswers(): void {
  client = createClient();
}

/**
 * Has the server change something, and forgets what was known before.
 *
 * @throws {AskError} as `ask` does
 */
export async function tell<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<void> {
  const { error } = await client.mutation(document, variables).toPromise();
  if (error) throw new AskError(error.networkError ? 'OFFLINE' : 'SERVER', error);
  forgetAnswers();
}

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

function createClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: () => {
      const token = recallToken();
      return token === null ? {} : { headers: { authorization: `Bearer ${token}` } };
    },
  });
}
