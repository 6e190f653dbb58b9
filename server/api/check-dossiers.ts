import { GraphQLError } from 'graphql';

/** Statements that are read together at most: tens of megabytes on their way. */
const MOST = 50_000;

/**
 * Checks that the dossiers of several entities are not too much to read at once: a list of a hundred people
 * with everything said of each may be half of the graph.
 *
 * @param statements of all of them
 * @throws {GraphQLError} QUERY_TOO_LARGE
 */
export function checkDossiers(statements: number, entities: number): void {
  if (statements <= MOST) return;
  throw new GraphQLError(
    `What is asked of ${entities} entities together are ${statements} statements, more than ${MOST}: ask for fewer entities at once.`,
    { extensions: { code: 'QUERY_TOO_LARGE' } },
  );
}
