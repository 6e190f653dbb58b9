/** A real Neo4j for each worker of the run: a managed one on an empty data folder, or NEO4J_TEST_URI's. */
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connectGraph, type GraphSettings } from '../../server/graph/connection.ts';
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';
import { applySchema } from '../../server/graph/schema.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How to reach each worker's Neo4j. */
    neo4j: readonly GraphSettings[];
  }
}

/**
 * Starts a database for each worker that will have a file to run, provides their settings as `neo4j` to
 * every project, and returns what ends them again. Does nothing where another project has started them.
 */
export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const root = project.vitest.getRootProject();
  if ('neo4j' in root.getProvidedContext()) return undefined;
  const { config, state } = project.vitest;
  const workers = Array.from({ length: Math.min(config.maxWorkers, state.getPaths().length) });
  const databases = await Promise.all(workers.map(findDatabase));
  const stop = async () => {
    await Promise.all(databases.map((database) => database.stop()));
  };
  try {
    for (const { settings } of databases) {
      const graph = await connectGraph(settings);
      await applySchema(graph);
      await graph.close();
    }
  } catch (error) {
    await stop();
    throw error;
  }
  root.provide(
    'neo4j',
    databases.map(({ settings }) => settings),
  );
  return stop;
}

async function findDatabase(): Promise<{ settings: GraphSettings; stop: () => Promise<void> }> {
  const { env } = process;
  const uri = env.NEO4J_TEST_URI;
  if (uri)
    return {
      settings: {
        uri,
        user: env.NEO4J_TEST_USER ?? 'neo4j',
        password: env.NEO4J_TEST_PASSWORD ?? '',
        database: env.NEO4J_TEST_DATABASE,
      },
      stop: () => Promise.resolve(),
    };
  const dataDir = await mkdtemp(join(tmpdir(), 'renmai-test-'));
  const cacheDir =
    env.RENMAI_CACHE ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'renmai');
  const managed = await startManagedNeo4j({ cacheDir, dataDir, onProgress: say });
  const { user, password, database } = managed;
  return {
    settings: { uri: managed.uri, user, password, database },
    stop: async () => {
      await managed.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
