/** Our schema behind yoga as it comes. */
import { createYoga } from 'graphql-yoga';
import pino from 'pino';
import { createContext } from '../../../server/api/context.ts';
import { createSchema } from '../../../server/api/create-schema.ts';
import { watchVersion } from '../../../server/api/watch-version.ts';
import { connectGraph } from '../../../server/graph/connection.ts';
import { followNames } from '../../../server/graph/read/names/follow-names.ts';
import { openPageLoads } from '../../../server/load/open-page-loads.ts';
import { PEER_NEO4J, servePeer } from './serve-peer.ts';

const graph = await connectGraph(PEER_NEO4J);
const names = followNames(graph, watchVersion(graph));
const loads = openPageLoads(graph, pino({ level: 'silent' }));
const yoga = createYoga({
  schema: createSchema(),
  context: () => createContext({ graph, names }, loads, false),
  graphqlEndpoint: '/',
  logging: false,
});

servePeer((request, response) => void yoga(request, response));
