import type { Neo4jError } from 'neo4j-driver';
import { GraphError } from './graph-error.ts';

interface Addressed {
  readonly uri: string;
  readonly user: string;
  readonly database?: string | undefined;
}

/** What the driver says where something else answers. */
const OTHER_SERVER = /^Server responded HTTP|^Unknown Bolt protocol version/u;

/** Says of an error of the database what to do; what is no fault of the database's is left as it is. */
export function explainNeo4jError({ uri, user, database }: Addressed, error: Neo4jError): Error {
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

/** Nothing listens, it is only just starting or ending, or it is too busy to take another connection. */
function isAway({ code, message }: Neo4jError): boolean {
  return (
    ['ServiceUnavailable', 'SessionExpired'].includes(code) ||
    code.endsWith('.DatabaseUnavailable') ||
    message.startsWith('Connection acquisition timed out')
  );
}
