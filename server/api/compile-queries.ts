import { type DocumentNode, type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin, YogaInitialContext } from 'graphql-yoga';
import type { PreparedQueries } from './prepared-queries.ts';

/** Times that a query is asked before it is worth compiling, which takes as long as answering it some times. */
const WORTH_IT = 3;
/** What our records hold is of the schema's types as it is: types are made from it, and graphql-js checks the first answers. */
const OPTIONS = { disableLeafSerialization: true };

interface Known {
  asked: number;
  /** Null where it cannot be compiled. */
  compiled?: CompiledQuery | null;
}

/**
 * Compiles queries that are asked again and again into functions: graphql-js walks their text each time.
 *
 * @param prepared is given each, under its text
 */
export function compileQueries(prepared: PreparedQueries): Plugin {
  // A text that was read once is one document for as long as the server remembers it.
  const known = new WeakMap<DocumentNode, Known>();
  return {
    onExecute: ({ args, setExecuteFn }) => {
      const { schema, document, operationName, contextValue } = args as ExecutionArgs;
      // Of several operations the name says which; those are left to graphql-js.
      const operation = getOperationAST(document);
      if (operation?.operation !== OperationTypeNode.QUERY) return;
      const name = operation.name?.value ?? null;
      if (operationName && operationName !== name) return;
      const query = known.get(document) ?? { asked: 0 };
      known.set(document, query);
      query.asked += 1;
      if (query.asked < WORTH_IT) return;
      if (query.compiled === undefined) {
        const made = compileQuery(schema, document, undefined, OPTIONS);
        query.compiled = isCompiledQuery(made) ? made : null;
      }
      const { compiled } = query;
      if (!compiled) return;
      const { params } = contextValue as YogaInitialContext;
      if (params.query !== undefined) prepared.keep(params.query, { name, run: compiled.query });
      setExecuteFn(({ rootValue, contextValue: context, variableValues }: ExecutionArgs) =>
        compiled.query(rootValue, context, variableValues),
      );
    },
  };
}
