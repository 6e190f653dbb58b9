import { Neo4jError } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { GraphError } from '../../server/graph/graph-error.ts';
import { explainNeo4jError, mayHaveStopped } from '../../server/graph/explain-neo4j-error.ts';
import { mindDisk } from '../../server/graph/managed/mind-disk.ts';
import { ownNeo4j } from '../setup/own-services.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await connectGraph(ownNeo4j());
});

afterAll(async () => {
  await graph.close();
});

// What Neo4j 5.26 answered on a disk of some MB: at first, after that, and while it started again.
const LOG_ERROR = 'Neo.DatabaseError.Transaction.TransactionLogError';
const START_FAILED = 'Neo.DatabaseError.Transaction.TransactionStartFailed';
const AWAY = 'Neo.TransientError.General.DatabaseUnavailable';
const FULL = 'No space left on device';

it.each([
  [LOG_ERROR, 'Could not append transaction: #112', FULL, 'DISK_FULL', /free some space/u],
  [START_FAILED, 'The database has encountered a critical error', FULL, 'DISK_FULL', /is full/u],
  [START_FAILED, 'The database has encountered a critical error', '', 'STOPPED', /its log/u],
  [AWAY, 'Database neo4j is unavailable', FULL, 'DISK_FULL', /is full/u],
  [AWAY, 'Database neo4j is unavailable', '', 'UNAVAILABLE', /No Neo4j answers/u],
])('%s, "%s", of a database that says "%s", is %s', (code, message, status, fault, words) => {
  const error = new Neo4jError(message, code, '50N42', message);
  expect(mayHaveStopped(error)).toBe(true);
  const explained = explainNeo4jError({ uri: 'bolt://here', user: 'neo4j' }, error, status);
  expect(explained).toMatchObject({ fault, message: expect.stringMatching(words) as string });
});

it('a mistake in Cypher has stopped nothing', () => {
  const error = new Neo4jError('x', 'Neo.ClientError.Statement.SyntaxError', '42001', 'x');
  expect(mayHaveStopped(error)).toBe(false);
  expect(explainNeo4jError({ uri: 'bolt://here', user: 'neo4j' }, error)).toBe(error);
});

it('nothing is written, and all is read, where the disk is nearly full', async () => {
  const full = mindDisk(graph, '.', undefined, 1e9);
  const write = full.write((run) => run('CREATE (:Source {id: "x"})'));
  await expect(write).rejects.toMatchObject({
    fault: 'DISK_FULL',
    message: expect.stringMatching(/has only \d+ MB free.*free some space/u) as string,
  });
  expect(await full.read('MATCH (n:Source {id: "x"}) RETURN n')).toEqual([]);
});

it.each([
  ['STOPPED', 0, 1, 'STOPPED'],
  ['DISK_FULL', 0, 1, 'DISK_FULL'],
  ['UNAVAILABLE', 0, 0, 'UNAVAILABLE'],
  ['UNAVAILABLE', 1e9, 0, 'DISK_FULL'],
] as const)('%s with %i MB needed: %i restarts, said as %s', async (fault, least, times, said) => {
  const read = () => Promise.reject(new GraphError(fault, fault));
  let restarts = 0;
  const restart = () => Promise.resolve(void (restarts += 1));
  const minded = mindDisk({ ...graph, read }, '.', restart, least);
  await expect(minded.read('RETURN 1')).rejects.toMatchObject({ fault: said });
  expect(restarts).toBe(times);
});
