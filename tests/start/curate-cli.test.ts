/** What a curator does from the terminal: verify, decisions, delete. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { ownNeo4j } from '../setup/own-services.ts';
import { runProgram } from './run-program.ts';

const SEED = 'seeds/taiyuan-2022-05-26.txt';
const RENAME = {
  kind: 'RENAME',
  one: { kind: 'ORGANISATION', name: '太原市委', city: null },
  name: '中共太原市委',
  author: '王编辑',
  time: '2026-01-02T03:04:05Z',
  reason: '全称',
};
const GONE = { ...RENAME, one: { ...RENAME.one, name: '无此机构' } };

let folder: string;
let graph: Graph;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-curate-'));
  graph = await connectGraph(ownNeo4j());
  await emptyGraph(graph);
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

/** `@` stands for the test's folder. */
function run(command: string) {
  const { uri, user, password } = ownNeo4j();
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return runProgram('server/cli.ts', command.replaceAll('@', folder).split(' '), env).ended;
}

test('a curator’s day', async () => {
  await run(`load ${SEED}`);
  expect(await run('verify')).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^5 articles, \d+ statements: all is as they say\n$/u) as string,
  });

  const lines = [GONE, RENAME].map((one) => JSON.stringify(one));
  await writeFile(join(folder, 'in.jsonl'), [...lines, '{"kind":"SAME"}', 'x', ''].join('\n'));
  const imported = await run('decisions import @/in.jsonl');
  expect(imported.code).toBe(3);
  expect(imported.out).toMatch(/in\.jsonl: 2 new decisions, 0 known ones\n$/u);
  expect(imported.err).toContain('in.jsonl:3: its kind must be one of SAME_AS');
  expect(imported.err).toContain('in.jsonl:4: this is not JSON');
  expect(imported.err).toContain('is not in the graph');
  const names = "MATCH (n:Organisation {name: '中共太原市委'}) RETURN n.aliases AS aliases";
  expect(await graph.read(names)).toEqual([
    { aliases: expect.arrayContaining(['太原市委']) as string[] },
  ]);

  expect((await run('decisions export @/out.jsonl')).code).toBe(0);
  const out = await readFile(join(folder, 'out.jsonl'), 'utf8');
  expect(out.split('\n').sort()).toEqual(['', ...lines].sort());
  expect((await run('decisions import @/out.jsonl')).out).toMatch(/0 new decisions, 2 known ones/u);

  await graph.execute('MATCH (n:Meeting) WITH n LIMIT 1 SET n.name = 1');
  expect(await run('verify')).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^ENTITY_CHANGED .+\n.+: 1 faults\n$/u) as string,
  });

  expect((await run(`delete ${SEED} none`)).code).toBe(3);
  expect(
    await graph.read('MATCH (n) RETURN DISTINCT labels(n)[0] AS label ORDER BY label'),
  ).toEqual([{ label: 'Decision' }, { label: 'Turn' }]);
  expect(await run(`delete ${SEED}`)).toMatchObject({
    code: 1,
    err: expect.stringContaining('no article or file of that name') as string,
  });
});
