/** Says where the managed Neo4j of a running Renmai answers, for `renmai load` beside it. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { GraphSettings } from '../graph/connection.ts';

const Running = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  database: z.string(),
});

/** Writes the file, readable by this user only; the lock beside it makes sure that only one does. */
export async function writeRunningFile(dataDir: string, settings: GraphSettings): Promise<void> {
  const { uri, user, password, database } = settings;
  const content = JSON.stringify({ uri, user, password, database });
  await rm(pathIn(dataDir), { force: true });
  await writeFile(pathIn(dataDir), content, { mode: 0o600 });
}

/** Null where there is none, or none that can be read. */
export async function readRunningFile(dataDir: string): Promise<GraphSettings | null> {
  try {
    return Running.parse(JSON.parse(await readFile(pathIn(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

export async function removeRunningFile(dataDir: string): Promise<void> {
  await rm(pathIn(dataDir), { force: true });
}

function pathIn(dataDir: string): string {
  return join(dataDir, 'running.json');
}
