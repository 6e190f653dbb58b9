/** A load that is killed at any moment and begun again ends as one that nothing disturbed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { loadPaths } from '../../server/load/load-paths.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { readWholeGraph } from '../setup/read-whole-graph.ts';
import { ownNeo4j } from '../setup/own-services.ts';

/** So many that threads read them, and that they are written in two batches. */
const FILES = 66;
const ARTICLES = 9;
const KILLS = 3;
/** ms after a load began to write. */
const LATEST = 900;
const OFFICIALS = ['韦韬', '张新伟', '操学诚', '魏民康', '钱广志', '孙立民', '宋哲', '郑小川'];

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'renmai-killed-'));
  for (let file = 0; file < FILES; file += 1)
    await writeFile(join(folder, `${file}.txt`), writePage(file));
});
afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true });
});

function writePage(file: number): string {
  return Array.from({ length: ARTICLES }, (_, i) => {
    const pick = (step: number) => OFFICIALS[(file * 7 + i * 3 + step) % OFFICIALS.length] ?? '';
    const day = `2023年${(file % 12) + 1}月${((file + i) % 28) + 1}日`;
    return `# 第${file}次${i}号会议召开\n\n本报讯 ${day}，第${file * 100 + i}次工作会议召开。太原市委书记${pick(0)}出席并讲话，太原市市长${pick(1)}主持，${pick(2)}、${pick(3)}参加。`;
  }).join('\n\n');
}

/** Kills the program once it has begun to write, or lets it end. */
async function load(killAfter: number | null): Promise<void> {
  const { uri, user, password } = ownNeo4j();
  const program = spawn(
    process.execPath,
    ['--import', 'tsx', 'server/cli.ts', 'load', '--quiet', '--locality', '太原市', folder],
    {
      env: { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
      stdio: 'ignore',
    },
  );
  const ended = once(program, 'exit');
  if (killAfter !== null) {
    const before = await countArticles();
    while (program.exitCode === null && (await countArticles()) === before) await wait(20);
    await wait(killAfter);
    program.kill('SIGKILL');
  }
  await ended;
}

async function countArticles(): Promise<unknown> {
  const [row] = await graph.read('RETURN COUNT { (:Article) } AS articles');
  return row?.articles;
}

test(`${KILLS} kills leave nothing out and nothing twice`, async () => {
  await emptyGraph(graph);
  await loadPaths(graph, [folder], { locality: '太原市' });
  const expected = await readWholeGraph(graph);
  await emptyGraph(graph);
  for (let kill = 0; kill < KILLS; kill += 1) {
    await load((kill * 389) % LATEST);
    if ((await countArticles()) === FILES * ARTICLES) await emptyGraph(graph);
  }
  await load(null);
  expect(await readWholeGraph(graph)).toEqual(expected);
}, 240_000);
