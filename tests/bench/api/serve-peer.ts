import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GraphSettings } from '../../../server/graph/connection.ts';

/** The database that the peers are asked about. */
export const PEER_NEO4J = JSON.parse(process.env.PEER_NEO4J ?? '{}') as GraphSettings;

/** Listens, and tells whoever started this process the port. */
export function servePeer(answer: RequestListener): void {
  const server = createServer(answer).listen(0, '127.0.0.1', () => {
    process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
  });
}
