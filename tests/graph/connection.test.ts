import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { applySchema } from '../../server/graph/schema.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { ownNeo4j } from '../setup/own-services.ts';

let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
  await emptyGraph(graph);
});

afterAll(async () => {
  await graph.close();
});

describe('connectGraph', () => {
  it('gives whole numbers as numbers', async () => {
    expect(await graph.read('RETURN $n AS n, 2 AS two', { n: 1 })).toEqual([{ n: 1, two: 2 }]);
  });

  it('keeps whole numbers whole', async () => {
    const types = 'RETURN valueType($n) AS n, valueType($list[0].n) AS deep, valueType($x) AS x';
    expect(await graph.read(types, { n: 1, list: [{ n: 2 }], x: 0.5 })).toEqual([
      { n: 'INTEGER NOT NULL', deep: 'INTEGER NOT NULL', x: 'FLOAT NOT NULL' },
    ]);
    expect(await graph.read('UNWIND [1, 2] AS n RETURN n LIMIT $n', { n: 1 })).toEqual([{ n: 1 }]);
  });

  it('reads an answer of several chunks as it was sent', async () => {
    // Characters of one to four bytes, so that some lie across the ends of chunks.
    const texts = Array.from({ length: 9000 }, (_, i) => `${'x'.repeat(i % 7)}省委é𠮷${i}`);
    const sent = 'UNWIND range(0, 1) AS n RETURN n, $texts AS texts, [0.5, -1, 70000] AS numbers';
    expect(await graph.read(sent, { texts })).toEqual([
      { n: 0, texts, numbers: [0.5, -1, 70000] },
      { n: 1, texts, numbers: [0.5, -1, 70000] },
    ]);
  });

  it('writes nothing where it reads', async () => {
    const attempt = graph.read('CREATE (:Source {id: "x"})');
    await expect(attempt).rejects.toThrow(/read access mode/u);
    expect(await graph.read('MATCH (n:Source) RETURN n.id AS id')).toEqual([]);
  });

  it('keeps nothing of a transaction that fails', async () => {
    const work = graph.write(async (run) => {
      await run('CREATE (:Source {id: "x"})');
      throw new Error('stop');
    });
    await expect(work).rejects.toThrow('stop');
    expect(await graph.read('MATCH (n:Source) RETURN n.id AS id')).toEqual([]);
  });

  it('says that what answers is no Neo4j', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const attempt = connectGraph({ ...ownNeo4j(), uri: `bolt://127.0.0.1:${port}` });
    await expect(attempt).rejects.toMatchObject({ fault: 'BAD_ADDRESS' });
    server.close();
  });

  const faults = [
    ['nothing listens', { uri: 'bolt://127.0.0.1:1' }, 'UNAVAILABLE', /No Neo4j answers/u],
    ['no such scheme', { uri: 'http://127.0.0.1' }, 'BAD_ADDRESS', /not an address/u],
    ['wrong password', { password: 'wrong' }, 'UNAUTHORISED', /NEO4J_PASSWORD/u],
    ['no such database', { database: 'nowhere' }, 'NO_DATABASE', /"nowhere"/u],
  ] as const;
  it.each(faults)('says within 4 s that %s', async (_, wrong, fault, message) => {
    const began = Date.now();
    const attempt = connectGraph({ ...ownNeo4j(), ...wrong });
    await expect(attempt).rejects.toMatchObject({
      fault,
      message: expect.stringMatching(message) as string,
    });
    expect(Date.now() - began).toBeLessThan(4000);
  });
});

describe('applySchema', () => {
  it('can be applied again', async () => {
    await applySchema(graph);
    const [row] = await graph.read('SHOW CONSTRAINTS YIELD name RETURN count(name) AS constraints');
    expect(row).toEqual({ constraints: 12 });
  });

  it('finds Chinese names inside longer ones', async () => {
    await graph.execute('CREATE (:Entity {id: "e", name: "山西航空产业集团有限公司"})');
    await graph.execute('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
    const search =
      'CALL db.index.fulltext.queryNodes("entity_names", $text) YIELD node RETURN node.id AS id';
    expect(await graph.read(search, { text: '航空产业' })).toEqual([{ id: 'e' }]);
    await emptyGraph(graph);
  });
});
