/** The one list of what the GraphQL server is put together from. */
import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/connection.ts';
import { followNames } from '../graph/read/names/follow-names.ts';
import type { PageLoads } from '../model/page-load.ts';
import { beforeReading } from './before-reading.ts';
import { compileQueries } from './compile-queries.ts';
import { createContext } from './context.ts';
import { createSchema } from './create-schema.ts';
import { EXAMPLES } from './examples.ts';
import { limitBodies } from './limit-bodies.ts';
import { limitTokens } from './limit-tokens.ts';
import { createMaskError } from './mask-error.ts';
import { PreparedQueries } from './prepared-queries.ts';
import type { Params } from './read-params.ts';
import { mayWrite, type WriteAccess } from './write-access.ts';
import { noteOutcome, type Outcome } from './note-outcome.ts';
import { watchVersion } from './watch-version.ts';
import { refuseForeignRequests } from './refuse-foreign-requests.ts';

/** All that is said of what goes wrong inside. */
const UNEXPECTED = 'Unexpected error.';
const DEEPEST_QUERY = 12;
const MOST_ALIASES = 20;
/** Generous to ordinary queries: what it stops is a fragment bomb. Page sizes have their own limits. */
const COST = { maxCost: 100_000, depthCostFactor: 1 };

export type Api = ReturnType<typeof createApi>;

/**
 * `/graphql`: GraphiQL for a browser that opens it, answers for everyone else.
 *
 * @returns `answer`, too, for queries that were judged already and are asked again, without HTTP; null for
 *   all others
 */
export function createApi(graph: Graph, log: Logger, access: WriteAccess, loads: PageLoads) {
  const readings = { graph, names: followNames(graph, watchVersion(graph)) };
  const prepared = new PreparedQueries();
  const maskError = createMaskError(log);
  const yoga = createYoga<{ outcome?: Outcome }>({
    schema: createSchema(),
    context: ({ request, outcome }) => {
      const own = outcome ? beforeReading(readings, outcome.prepare) : readings;
      return createContext(own, loads, mayWrite(access, request));
    },
    plugins: [
      refuseForeignRequests(),
      limitBodies(access),
      limitTokens(),
      costLimitPlugin(COST),
      maxDepthPlugin({ n: DEEPEST_QUERY }),
      maxAliasesPlugin({ n: MOST_ALIASES }),
      compileQueries(prepared),
      noteOutcome(),
    ],
    cors: false,
    batching: false,
    landingPage: false,
    // `limitBodies` and `serveGraphql` do, without a stream for each.
    maxRequestBodySize: false,
    maskedErrors: { maskError, errorMessage: UNEXPECTED },
    // Masked errors are logged where they are masked, with their cause.
    logging: false,
    graphiql: {
      title: 'Renmai 人脉',
      defaultTabs: EXAMPLES.map((query) => ({ query })),
      defaultQuery: EXAMPLES[0],
    },
    renderGraphiQL,
  });
  const mask = (error: GraphQLError): GraphQLError => {
    const masked = maskError(error, UNEXPECTED);
    return masked instanceof GraphQLError ? masked : new GraphQLError(UNEXPECTED);
  };
  const answer = (
    params: Params,
    writes: boolean,
    prepare: Outcome['prepare'],
  ): Promise<ExecutionResult> | null => {
    const run = prepared.find(params.query, params.operationName);
    if (!run) return null;
    const context = createContext(beforeReading(readings, prepare), loads, writes);
    return Promise.resolve(run(undefined, context, params.variables)).then((result) => {
      if (!result.errors) return result;
      return { ...result, errors: result.errors.map(mask) };
    });
  };
  return Object.assign(yoga, { answer });
}
