import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphSettings } from '../../server/graph/connection.ts';

export interface BenchServer {
  readonly address: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts Renmai as users do, in a process of its own.
 *
 * @param neo4j on that database; else on one of its own, with the seeds in it
 */
export async function startServer(neo4j?: GraphSettings): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'renmai-bench-'));
  const settings = neo4j && {
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
  };
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    env: { ...process.env, RENMAI_DATA: folder, LOG_LEVEL: 'warn', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Renmai is at (?<address>http:\S+)/u.exec(said)?.groups?.address;
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => {
      reject(new Error(`the server ended:\n${said}`));
    });
  });
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { address, pid: child.pid ?? 0, stop };
}
