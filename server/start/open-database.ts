import type { Config } from '../config.ts';
import { connectGraph, type Graph } from '../graph/connection.ts';
import { ManagedNeo4jError } from '../graph/managed/managed-neo4j-error.ts';
import { mindDisk } from '../graph/managed/mind-disk.ts';
import { startManagedNeo4j } from '../graph/managed/start-managed-neo4j.ts';
import { applySchema } from '../graph/schema.ts';
import { readRunningFile, removeRunningFile, writeRunningFile } from './running-file.ts';

export interface Database {
  readonly graph: Graph;
  /** Closes the connection, and ends the database where it is ours. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that the configuration names, with its constraints and indexes: a Neo4j of one's
 * own, or the managed one.
 *
 * @param say gets lines for people
 * @param mayShare whether a managed Neo4j that another Renmai runs will do
 * @throws {GraphError | ManagedNeo4jError}
 */
export async function openDatabase(
  config: Config,
  say: (line: string) => void,
  mayShare = false,
): Promise<Database> {
  if (config.neo4j) return openGraph(await connectGraph(config.neo4j));
  try {
    return await openManaged(config, say);
  } catch (error) {
    const isHeld = error instanceof ManagedNeo4jError && error.fault === 'LOCK_HELD';
    const shared = isHeld && mayShare ? await openShared(config) : null;
    if (shared) return shared;
    throw error;
  }
}

async function openManaged(config: Config, say: (line: string) => void): Promise<Database> {
  const { dataDir, cacheDir } = config;
  const neo4j = await startManagedNeo4j({ dataDir, cacheDir, onProgress: say });
  const stop = async () => {
    await removeRunningFile(dataDir);
    await neo4j.stop();
  };
  try {
    const graph = mindDisk(await connectGraph(neo4j), neo4j.home, neo4j.restart);
    const database = await openGraph(graph, stop);
    await writeRunningFile(dataDir, neo4j);
    return database;
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openShared({ dataDir }: Config): Promise<Database | null> {
  const settings = await readRunningFile(dataDir);
  if (!settings) return null;
  try {
    // Whoever runs it starts it again.
    return await openGraph(mindDisk(await connectGraph(settings), dataDir));
  } catch {
    return null; // the other one is only just starting, or ending
  }
}

async function openGraph(
  graph: Graph,
  stop: () => Promise<void> = () => Promise.resolve(),
): Promise<Database> {
  try {
    await applySchema(graph);
  } catch (error) {
    await graph.close();
    throw error;
  }
  return {
    graph,
    close: async () => {
      await graph.close();
      await stop();
    },
  };
}
