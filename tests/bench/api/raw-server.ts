/** Cypher that it is given, behind a bare node:http server and the driver as it comes. */
import neo4j, { type Config, type SessionConfig } from 'neo4j-driver';
import { keepIntegers } from '../../../server/graph/keep-integers.ts';
import { PEER_NEO4J, servePeer } from './serve-peer.ts';

interface Asked {
  readonly cypher: string;
  readonly parameters: Record<string, unknown>;
}

const { uri, user, password } = PEER_NEO4J;
const options: Partial<Config> = { disableLosslessIntegers: true };
const reading: Partial<SessionConfig> = { defaultAccessMode: neo4j.session.READ };
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), options);

servePeer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    void run(JSON.parse(Buffer.concat(chunks).toString()) as Asked[]).then((rows) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(rows));
    });
  });
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
