/** The one door to Neo4j: everything else in the project speaks to a `Graph`. */
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Config, type Driver, Neo4jError, type SessionConfig } from 'neo4j-driver';
import { explainNeo4jError, mayHaveStopped } from './explain-neo4j-error.ts';
import { GraphError } from './graph-error.ts';
import { joinChunks } from './join-chunks.ts';
import { keepIntegers } from './keep-integers.ts';
import { readDatabaseStatus } from './read-database-status.ts';

export interface GraphSettings {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The server's default database where absent. */
  readonly database?: string | undefined;
}

export type Row = Record<string, unknown>;
export type Parameters = Record<string, unknown>;
export type RunCypher = (cypher: string, parameters?: Parameters) => Promise<Row[]>;

export interface Graph {
  /** Runs one statement in a read transaction. */
  readonly read: RunCypher;
  /** Runs `work` as one transaction; it may run again when the database asks for a retry. */
  write<T>(work: (run: RunCypher) => Promise<T>): Promise<T>;
  /** Runs one statement that brings its own transactions, or changes the schema. */
  readonly execute: RunCypher;
  close(): Promise<void>;
}

type SessionOptions = Pick<SessionConfig, 'bookmarkManager' | 'database' | 'defaultAccessMode'>;

/** ms. The driver's own 30 s would keep a reader waiting on a dead database. */
const RETRY_TIME = 2000;
/** ms before the second try; twice as much before each further one. */
const FIRST_PAUSE = 50;
/** ms. The database itself ends what takes longer. */
const READ_TIME = 15_000;
const CONNECT_TIME = 3000;
const DRIVER_OPTIONS: Partial<Config> = {
  disableLosslessIntegers: true,
  maxTransactionRetryTime: RETRY_TIME,
  connectionTimeout: CONNECT_TIME,
  connectionAcquisitionTimeout: CONNECT_TIME,
  userAgent: 'renmai',
};

joinChunks();

/**
 * Connects, and makes sure that the database answers.
 *
 * @throws {GraphError} within 4 s where nothing answers, or where the credentials, the database or
 * the address are wrong
 */
export async function connectGraph(settings: GraphSettings): Promise<Graph> {
  const driver = openDriver(settings);
  const sessionOptions: SessionOptions = {
    bookmarkManager: neo4j.bookmarkManager(),
    ...(settings.database && { database: settings.database }),
  };
  const readOptions: SessionOptions = { ...sessionOptions, defaultAccessMode: neo4j.session.READ };
  const openSession = () => driver.session(sessionOptions);
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Neo4jError)) throw error;
      const status = mayHaveStopped(error)
        ? await readDatabaseStatus(driver, settings.database)
        : '';
      throw explainNeo4jError(settings, error, status);
    }
  };

  const graph: Graph = {
    // One message there and back: a transaction of one's own takes three.
    read: (cypher, parameters = {}) =>
      guard(() =>
        retry(async () => {
          const session = driver.session(readOptions);
          try {
            return toRows(
              await session.run(cypher, keepIntegers(parameters), { timeout: READ_TIME }),
            );
          } finally {
            await session.close();
          }
        }),
      ),
    write: (work) =>
      guard(async () => {
        const session = openSession();
        try {
          return await session.executeWrite((tx) =>
            work((cypher, parameters = {}) => runOn(tx, cypher, parameters)),
          );
        } finally {
          await session.close();
        }
      }),
    execute: (cypher, parameters = {}) =>
      guard(async () => {
        const session = openSession();
        try {
          return await runOn(session, cypher, parameters);
        } finally {
          await session.close();
        }
      }),
    close: () => driver.close(),
  };

  try {
    await graph.read('RETURN 1');
  } catch (error) {
    await driver.close();
    throw error;
  }
  return graph;
}

function openDriver({ uri, user, password }: GraphSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), DRIVER_OPTIONS);
  } catch (error) {
    throw new GraphError(
      'BAD_ADDRESS',
      `"${uri}" is not an address of a Neo4j: give one such as bolt://localhost:7687 or neo4j+s://….databases.neo4j.io.`,
      error,
    );
  }
}

/** A session, or a transaction of one. */
interface Runner {
  run(cypher: string, parameters: unknown): PromiseLike<Result>;
}

interface Result {
  readonly records: { toObject(): Row }[];
}

async function runOn(runner: Runner, cypher: string, parameters: Parameters): Promise<Row[]> {
  return toRows(await runner.run(cypher, keepIntegers(parameters)));
}

function toRows({ records }: Result): Row[] {
  return records.map((record) => record.toObject());
}

/** Runs it again while the database asks for that, as the driver does for transactions. */
async function retry<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  for (let pause = FIRST_PAUSE; ; pause *= 2)
    try {
      return await work();
    } catch (error) {
      const isHopeless = !(error instanceof Error) || !neo4j.isRetryableError(error);
      if (isHopeless || performance.now() - began + pause > RETRY_TIME) throw error;
      await wait(pause);
    }
}
