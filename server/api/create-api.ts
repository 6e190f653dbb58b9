/** The one list of what the GraphQL server is put together from. */
import { costLimitPlugin } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Graph } from '../graph/connection.ts';
import { followNames } from '../graph/read/names/follow-names.ts';
import type { PageLoads } from '../model/page-load.ts';
import { compileQueries } from './compile-queries.ts';
import { createContext } from './context.ts';
import { createSchema } from './create-schema.ts';
import { EXAMPLES } from './examples.ts';
import { limitBodies } from './limit-bodies.ts';
import { createMaskError } from './mask-error.ts';
import { mayWrite, type WriteAccess } from './write-access.ts';
import { noteOutcome, type Outcome } from './note-outcome.ts';
import { watchVersion } from './watch-version.ts';
import { refuseForeignRequests } from './refuse-foreign-requests.ts';

const DEEPEST_QUERY = 12;
const MOST_ALIASES = 20;
/** Generous to ordinary queries: what it stops is a fragment bomb. Page sizes have their own limits. */
const COST = { maxCost: 100_000, depthCostFactor: 1 };

export type Api = ReturnType<typeof createApi>;

/** `/graphql`: GraphiQL for a browser that opens it, answers for everyone else. */
export function createApi(graph: Graph, log: Logger, access: WriteAccess, loads: PageLoads) {
  const names = followNames(graph, watchVersion(graph));
  return createYoga<{ outcome?: Outcome }>({
    schema: createSchema(),
    context: ({ request }) => createContext(graph, names, loads, mayWrite(access, request)),
    plugins: [
      refuseForeignRequests(),
      limitBodies(access),
      costLimitPlugin(COST),
      maxDepthPlugin({ n: DEEPEST_QUERY }),
      maxAliasesPlugin({ n: MOST_ALIASES }),
      compileQueries(),
      noteOutcome(),
    ],
    cors: false,
    batching: false,
    landingPage: false,
    // `limitBodies` and `serveGraphql` do, without a stream for each.
    maxRequestBodySize: false,
    maskedErrors: { maskError: createMaskError(log) },
    // Masked errors are logged where they are masked, with their cause.
    logging: false,
    graphiql: {
      title: 'Renmai 人脉',
      defaultTabs: EXAMPLES.map((query) => ({ query })),
      defaultQuery: EXAMPLES[0],
    },
    renderGraphiQL,
  });
}
