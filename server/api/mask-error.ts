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
    const cause = findCause(error);
    const masked =
      cause instanceof GraphError
        ? maskGraphError(cause, error instanceof GraphQLError ? error.path : undefined)
        : maskUnexpected(error, message, false);
    if (masked !== error) log.error({ err: cause }, 'A request failed');
    return masked;
  };
}

type Said = readonly [code: string, status: number, message: string];

const AWAY: Said = [
  'DATABASE_UNAVAILABLE',
  503,
  'The database does not answer at the moment: try again later.',
];
const SAID: Partial<Record<GraphError['fault'], Said>> = {
  TOO_LONG: ['QUERY_TIMEOUT', 504, 'The database took too long over this: ask for less.'],
  DISK_FULL: [
    'DISK_FULL',
    507,
    'The disk of the database is full: free some space there, and do the same again.',
  ],
};

/** What is said of a database that cannot be used: nothing of where it is. */
export function maskGraphError({ fault }: GraphError, path?: GraphQLError['path']): GraphQLError {
  const [code, status, message] = SAID[fault] ?? AWAY;
  return new GraphQLError(message, {
    ...(path && { path }),
    extensions: { code, http: { status } },
  });
}

function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError
    ? findCause(error.originalError)
    : error;
}
