import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { GraphSettings } from '../../../server/graph/connection.ts';

/** A process that answers questions. */
export interface Target {
  readonly url: URL;
  readonly pid: number;
}

/** Starts one of what our API is compared to, in a process of its own: none pays for another's memory. */
export async function startPeer(
  name: 'raw' | 'peer' | 'plain',
  { uri, user, password }: GraphSettings,
): Promise<Target & { readonly stop: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', `tests/bench/api/${name}-server.ts`], {
    env: { ...process.env, PEER_NEO4J: JSON.stringify({ uri, user, password }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: new URL(`http://127.0.0.1:${port.toString().trim()}/`),
    pid: child.pid ?? 0,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
