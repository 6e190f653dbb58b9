import type { Server } from 'node:http';
import { PlainError } from '../plain-error.ts';

/** How many ports after the first are tried. */
const TRIES = 50;

/**
 * Makes the server listen.
 *
 * @param port `chosen`: this one or none; else the next free one
 * @returns the address to open, such as http://127.0.0.1:4000/
 * @throws {PlainError} where the port or the host cannot be used
 */
export async function listen(
  server: Server,
  host: string,
  port: { readonly number: number; readonly chosen: boolean },
): Promise<string> {
  const last = port.chosen ? port.number : Math.min(port.number + TRIES, 65535);
  for (let number = port.number; number <= last; number += 1) {
    const failure = await tryListening(server, host, number);
    if (failure === null) return describeAddress(host, number);
    if (failure !== 'EADDRINUSE') throw explain(failure, host, number);
  }
  throw new PlainError(
    port.chosen
      ? `Port ${port.number} is in use: stop what uses it, or set PORT to another number.`
      : `Ports ${port.number} to ${last} are all in use: set PORT to a free one.`,
  );
}

function tryListening(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeed);
      resolve(error.code ?? error.message);
    };
    const succeed = () => {
      server.off('error', fail);
      resolve(null);
    };
    server.once('error', fail).once('listening', succeed).listen(port, host);
  });
}

function explain(code: string, host: string, port: number): PlainError {
  return new PlainError(
    code === 'EACCES'
      ? `Port ${port} may not be used by this user: set PORT to a number above 1023.`
      : `Nothing can listen at ${host}:${port} (${code}): set HOST to an address of this machine.`,
  );
}

function describeAddress(host: string, port: number): string {
  const anywhere = host === '0.0.0.0' || host === '::';
  const name = anywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}/`;
}
