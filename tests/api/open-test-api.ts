import pino from 'pino';
import { type Api, createApi } from '../../server/api/create-api.ts';
import type { WriteAccess } from '../../server/api/write-access.ts';
import type { Graph, Parameters } from '../../server/graph/connection.ts';
import { openPageLoads } from '../../server/load/open-page-loads.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { fillGraph } from './fill-graph.ts';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; extensions?: Record<string, unknown> }[];
}

export interface TestApi {
  readonly api: Api;
  readonly graph: Graph;
  /** The same graph, as the API is given it: what it is asked is noted. */
  readonly noted: Graph;
  /** The statements run since the last `ask` began. */
  readonly statements: { readonly cypher: string; readonly parameters: Parameters }[];
  /** What was logged, a line each. */
  readonly logged: string[];
  readonly send: (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
}

/**
 * The real API on the run's real Neo4j, filled with the fixture; notes what it asks the database.
 *
 * @param failure stands in for every read, to see how the API fails
 */
export async function openTestApi(
  failure?: Graph['read'],
  access: WriteAccess = { token: null, isLocal: true },
): Promise<TestApi> {
  const graph = await openTestGraph();
  await emptyGraph(graph);
  await fillGraph(graph);
  const statements: TestApi['statements'] = [];
  const logged: string[] = [];
  const noted: Graph = {
    ...graph,
    read: (cypher, parameters = {}) => {
      statements.push({ cypher, parameters });
      return (failure ?? graph.read)(cypher, parameters);
    },
  };
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const loads = openPageLoads(graph, log);
  const api = createApi(noted, log, access, loads);
  const send = async (request: Request) => await api.fetch(request);
  return {
    api,
    graph,
    noted,
    statements,
    logged,
    send,
    close: async () => {
      await loads.close();
      await graph.close();
    },
    ask: async (query, variables = {}) => {
      statements.length = 0;
      const request = new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await (await send(request)).json()) as Answer;
    },
  };
}
