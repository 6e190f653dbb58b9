/**
 * A process of its own with what our API is compared to: `/raw` runs Cypher that it is given behind a bare
 * node:http server, `/peer` is @neo4j/graphql, `/plain` our schema behind yoga as it comes.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j, { type Config, type SessionConfig } from 'neo4j-driver';
import pino from 'pino';
import { createContext } from '../../../server/api/context.ts';
import { createSchema } from '../../../server/api/create-schema.ts';
import { watchVersion } from '../../../server/api/watch-version.ts';
import { connectGraph, type GraphSettings } from '../../../server/graph/connection.ts';
import { keepIntegers } from '../../../server/graph/keep-integers.ts';
import { followNames } from '../../../server/graph/read/names/follow-names.ts';
import { openPageLoads } from '../../../server/load/open-page-loads.ts';
import { PEER_SCHEMA } from './questions.ts';

interface Asked {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

const settings = JSON.parse(process.env.PEER_NEO4J ?? '{}') as GraphSettings;
const auth = neo4j.auth.basic(settings.user, settings.password);
const options: Partial<Config> = { disableLosslessIntegers: true };
const reading: Partial<SessionConfig> = { defaultAccessMode: neo4j.session.READ };
const driver = neo4j.driver(settings.uri, auth, options);
const graph = await connectGraph(settings);
const names = followNames(graph, watchVersion(graph));
const loads = openPageLoads(graph, pino({ level: 'silent' }));

const peer = createYoga({
  schema: await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver }).getSchema(),
  graphqlEndpoint: '/peer',
  logging: false,
});
const plain = createYoga({
  schema: createSchema(),
  context: () => createContext({ graph, names }, loads, false),
  graphqlEndpoint: '/plain',
  logging: false,
});

const server = createServer((request, response) => {
  if (request.url === '/peer') void peer(request, response);
  else if (request.url === '/plain') void plain(request, response);
  else {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void run(JSON.parse(Buffer.concat(chunks).toString()) as Asked[]).then((rows) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(rows));
      });
    });
  }
});

server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
});

async function run(asked: readonly Asked[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const { cypher, parameters } of asked) {
    const session = driver.session(reading);
    const { records } = await session.run(cypher, keepIntegers(parameters));
    answers.push(records.map((record) => record.toObject()));
    await session.close();
  }
  return answers;
}
