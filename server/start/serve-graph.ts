import type { Logger } from 'pino';
import { type Api, createApi } from '../api/create-api.ts';
import { EXAMPLES } from '../api/examples.ts';
import { serveGraphql } from '../api/serve-graphql.ts';
import { mayAsk, type WriteAccess } from '../api/write-access.ts';
import { serveExport } from '../export/serve-export.ts';
import type { Graph } from '../graph/connection.ts';
import { checkGraph } from '../graph/read/check-graph.ts';
import type { HandlerParts } from '../http/create-handler.ts';
import { openPageLoads } from '../load/open-page-loads.ts';

export interface ServedGraph {
  readonly parts: Pick<HandlerParts, 'api' | 'files' | 'checkGraph' | 'mayAsk'>;
  /** Waits for what is still at work on the graph. */
  readonly close: () => Promise<void>;
}

/** Makes what answers from the graph: the API, with its loads of pages, and the exports. */
export function serveGraph(
  graph: Graph,
  log: Logger,
  access: WriteAccess,
  signal: AbortSignal,
): ServedGraph {
  const files = serveExport(graph, log);
  const loads = openPageLoads(graph, log);
  const api = createApi(graph, log, access, loads);
  const warming = warmUp(api, signal);
  return {
    parts: {
      api: serveGraphql(api, graph, access),
      files: (request, response) => void files(request, response),
      checkGraph: () => checkGraph(graph),
      mayAsk: (host) => mayAsk(access, host),
    },
    close: async () => {
      await warming;
      await loads.close();
    },
  };
}

/** Neo4j plans a statement when it first sees it, which takes up to a second: before a reader waits. */
async function warmUp(api: Api, signal: AbortSignal): Promise<void> {
  for (const query of EXAMPLES) {
    if (signal.aborted) return;
    const url = `http://localhost/graphql?query=${encodeURIComponent(query)}`;
    await api.fetch(url, { headers: { accept: 'application/json' } });
  }
}
