import { GraphQLError } from 'graphql';

/** An error that the reader of the API can put right: the argument, and a sentence that says how. */
export function createInputError(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
