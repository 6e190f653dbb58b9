import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';

/** Handed to the API with a request, and told what became of it. */
export interface Outcome {
  /** The answer is a query's and without errors: while the graph is the same, so is the answer. */
  isLasting: boolean;
  /** Called before the question reads anything. */
  readonly prepare: () => Promise<void> | undefined;
}

/** Tells the outcome of each request that came with one. */
export function noteOutcome(): Plugin {
  return {
    onExecute: ({ args }) => {
      const { document, operationName, contextValue } = args as ExecutionArgs;
      const { outcome } = contextValue as { readonly outcome?: Outcome };
      const operation = getOperationAST(document, operationName)?.operation;
      if (!outcome || operation !== OperationTypeNode.QUERY) return undefined;
      return {
        onExecuteDone: ({ result }) => {
          if (!isAsyncIterable(result)) outcome.isLasting = !result.errors;
        },
      };
    },
  };
}
