import type { Neo4jError } from 'neo4j-driver';
import { GraphError } from './graph-error.ts';

interface Addressed {
  readonly uri: string;
  readonly user: string;
  readonly database?: string | undefined;
}

/** What the driver says where something else answers. */
const OTHER_SERVER = /^Server responded HTTP|^Unknown Bolt protocol version/u;

const FULL_DISK = /No space left on device|not enough space|disk quota exceeded/iu;

/**
 * Says of an error of the database what to do; what is no fault of the database's is left as it is.
 *
 * @param status what the database says of itself, where `mayHaveStopped`
 */
export function explainNeo4jError(
  { uri, user, database }: Addressed,
  error: Neo4jError,
  status = '',
): Error {
  if (FULL_DISK.test(`${error.message} ${status}`))
    return new GraphError(
      'DISK_FULL',
      `The disk of the Neo4j at ${uri} is full, which has stopped it: free some space there, start it again, and do again what failed. What was written before stays.`,
      error,
    );
  if (hasStopped(error))
    return new GraphError(
      'STOPPED',
      `The Neo4j at ${uri} has stopped over an error of its own: its log tells why. Start it again, and do again what failed. What was written before stays.`,
      error,
    );
  if (error.code.includes('.Security.'))
    return new GraphError(
      'UNAUTHORISED',
      `The Neo4j at ${uri} does not accept the user "${user}": check NEO4J_USER and NEO4J_PASSWORD.`,
      error,
    );
  if (error.code.endsWith('.DatabaseNotFound'))
    return new GraphError(
      'NO_DATABASE',
      `The Neo4j at ${uri} has no database "${database ?? ''}": check NEO4J_DATABASE.`,
      error,
    );
  // Of a limit that we set, the code says so at its end.
  if (error.code.includes('.TransactionTimedOut'))
    return new GraphError(
      'TOO_LONG',
      `The Neo4j at ${uri} took too long for one question: ask for less.`,
      error,
    );
  if (error.code.endsWith('OutOfMemoryError'))
    return new GraphError(
      'NO_MEMORY',
      `The Neo4j at ${uri} has too little memory for one transaction: raise its server.memory.heap.max_size and begin again.`,
      error,
    );
  if (OTHER_SERVER.test(error.message))
    return new GraphError(
      'BAD_ADDRESS',
      `What answers at ${uri} is no Neo4j, or not its Bolt port: correct NEO4J_URI (Bolt is mostly at 7687).`,
      error,
    );
  if (isAway(error))
    return new GraphError(
      'UNAVAILABLE',
      `No Neo4j answers at ${uri}: start it, or correct NEO4J_URI.`,
      error,
    );
  return error;
}

/**
 * Whether a database may have stopped by itself: its server goes on answering, and only it knows why every
 * question fails.
 */
export function mayHaveStopped(error: Neo4jError): boolean {
  return hasStopped(error) || error.code.endsWith('.DatabaseUnavailable');
}

/** The first is the code of the transaction that it happened in, the second of all that come later. */
function hasStopped({ code }: Neo4jError): boolean {
  return /\.Transaction\.(?:TransactionLogError|TransactionStartFailed)$/u.test(code);
}

/** Nothing listens, it is only just starting or ending, or it is too busy to take another connection. */
function isAway({ code, message }: Neo4jError): boolean {
  return (
    ['ServiceUnavailable', 'SessionExpired'].includes(code) ||
    code.endsWith('.DatabaseUnavailable') ||
    message.startsWith('Connection acquisition timed out')
  );
}
