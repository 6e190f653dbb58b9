import type { Plugin } from 'graphql-yoga';

/** The longest query of ours has some hundreds. */
const MOST_TOKENS = 5000;

/** Stops reading queries that are long beyond sense: what is repeated ten thousand times is not judged at all. */
export function limitTokens(): Plugin {
  return {
    onParse: ({ params }) => {
      const options = params.options as object | undefined;
      params.options = { ...options, maxTokens: MOST_TOKENS };
    },
  };
}
