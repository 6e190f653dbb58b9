import { GraphQLError } from 'graphql';
import { maskError as maskUnexpected } from 'graphql-yoga';
import type { Logger } from 'pino';
import { GraphError } from '../graph/graph-error.ts';

/**
 * Makes what the API's reader may see of an error: our own GraphQLErrors as they are, a dead database
 * as such, everything else as INTERNAL_SERVER_ERROR and no more. What is hidden is logged.
 */
export function createMaskError(log: Logger): typeof maskUnexpected {
  return (error, message) => {
    const masked = isDatabaseError(error)
      ? new GraphQLError('The database does not answer at the moment: try again later.', {
          ...(error instanceof GraphQLError && error.path && { path: error.path }),
          extensions: { code: 'DATABASE_UNAVAILABLE', http: { status: 503 } },
        })
      : maskUnexpected(error, message, false);
    if (masked !== error) log.error({ err: findCause(error) }, 'A request failed');
    return masked;
  };
}

function isDatabaseError(error: unknown): boolean {
  return findCause(error) instanceof GraphError;
}

function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? findCause(error.originalError)
    : error;
}
