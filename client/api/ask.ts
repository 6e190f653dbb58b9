/** The one way to the server: typed documents in, data or a plain reason out. */
import { type AnyVariables, cacheExchange, Client, CombinedError, fetchExchange } from '@urql/core';
import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { recallToken } from './token.ts';
import type { FailureReason } from '../state/task.ts';

/** The server did not answer, or answered that it could not. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly reason: FailureReason;
  /** What of the request the server finds wrong, by its name there; null where it names none. */
  readonly argument: string | null;

  constructor(reason: FailureReason, cause: unknown) {
    super(reason, { cause });
    this.reason = reason;
    const refusal = cause instanceof CombinedError ? readRefusal(cause)?.extensions : undefined;
    this.argument = typeof refusal?.argument === 'string' ? refusal.argument : null;
  }
}

/** Half of what Node takes of a request's head. */
const LONGEST_ADDRESS = 8000;

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
): Promise<Data> {
  const { data, error } = await client.mutation(document, variables).toPromise();
  if (error) throw explain(error);
  if (data === undefined) throw new AskError('SERVER', 'an answer without data');
  forgetAnswers();
  return data;
}

/**
 * Follows what the server tells, until `take` says that it was the last.
 *
 * @throws {AskError} as `ask` does, also where the server breaks off
 */
export function follow<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  take: (data: Data) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const following = client.subscription(document, variables).subscribe((result) => {
      if (result.data !== undefined && take(result.data)) {
        resolve();
        // What tells synchronously has not handed out its end yet.
        queueMicrotask(() => {
          following.unsubscribe();
        });
      } else if (result.error) reject(explain(result.error));
      else if (!result.hasNext) reject(new AskError('OFFLINE', 'the server broke off'));
    });
  });
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
  const preferGetMethod = fitsAddress(document, variables) ? 'force' : false;
  const { data, error } = await client.query(document, variables, { preferGetMethod }).toPromise();
  if (error) throw explain(error);
  if (data === undefined) throw new AskError('SERVER', 'an answer without data');
  return data;
}

/** What is asked by its address the browser keeps, and asks only whether it is still so. */
function fitsAddress<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): boolean {
  const asked = stringifyDocument(document) + JSON.stringify(variables);
  return encodeURIComponent(asked).length < LONGEST_ADDRESS;
}

/** What the server refuses for a reason that a reader can mend. */
function readRefusal(error: CombinedError) {
  return error.graphQLErrors.find(({ extensions }) => extensions.code === 'BAD_USER_INPUT');
}

function explain(error: CombinedError): AskError {
  if (error.networkError) return new AskError('OFFLINE', error);
  const isForbidden = error.graphQLErrors.some(({ extensions }) => extensions.code === 'FORBIDDEN');
  return new AskError(isForbidden ? 'FORBIDDEN' : 'SERVER', error);
}

function createClient(): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetchOptions: () => {
      const token = recallToken();
      const headers = { 'graphql-require-preflight': 'true' };
      return {
        headers: token === null ? headers : { ...headers, authorization: `Bearer ${token}` },
      };
    },
  });
}
