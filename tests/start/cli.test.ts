import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectGraph } from '../../server/graph/connection.ts';
import { readStats } from '../../server/graph/read/read-stats.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { ownNeo4j } from '../setup/own-services.ts';
import { runProgram } from './run-program.ts';

const SEED = 'seeds/taiyuan-2022-05-26.txt';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renmai-cli-'));
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 0, 255, 0]));
  await writeFile(join(folder, 'empty.txt'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `@` stands for the folder with the damaged files. */
const run = (command: string, env: Record<string, string> = {}) =>
  runProgram('server/cli.ts', command.replaceAll('@', folder).split(' '), env).ended;

describe('extract prints one line of JSON an article and nothing else', () => {
  test.each([
    [`extract ${SEED}`, 0, 5, ''],
    ['extract seeds', 0, 61, ''],
    [`extract @/binary.txt ${SEED} @/none.txt`, 3, 5, 'binary.txt: '],
    ['extract @/empty.txt', 1, 0, 'empty.txt: the file is empty'],
    ['extract @/none.txt', 1, 0, 'none.txt: there is no such file or folder'],
    ['extract @/\u001b[2J\u202e.txt', 1, 0, '\\u{1b}[2J\\u{202e}.txt: there is no such file'],
    ['extract', 2, 0, "missing required argument 'path'"],
    [`extract --published 2022-02-30 ${SEED}`, 2, 0, 'Give a day such as 2022-05-26.'],
    [`extract --locality Springfield ${SEED}`, 2, 0, 'such as 太原市'],
    [`extract --nonsense ${SEED}`, 2, 0, "unknown option '--nonsense'"],
    ['nonsense', 2, 0, "unknown command 'nonsense'"],
  ])('%s', async (command, code, lines, warning) => {
    const ended = await run(command);
    expect(ended.code).toBe(code);
    expect(ended.err).toContain(warning);
    const articles = ended.out.split('\n').filter((line) => line !== '');
    expect(articles).toHaveLength(lines);
    for (const line of articles)
      expect(JSON.parse(line)).toMatchObject({
        article: { source: { path: expect.stringMatching(/^seeds\/.+/u) as string } },
      });
  });
});

test('load fills the database it is given, and a second load changes nothing', async () => {
  const settings = ownNeo4j();
  const { uri, user, password } = settings;
  const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const graph = await connectGraph(settings);
  try {
    await emptyGraph(graph);
    const first = await run(`load ${SEED} @`, env);
    expect(first.code).toBe(3);
    expect(first.err).toMatch(/binary\.txt: .+\n.*empty\.txt: .+/u);
    expect(first.out).toMatch(/^1 of 3 files: 5 articles added, 0 replaced, 0 unchanged; /u);
    expect((await readStats(graph)).articles).toBe(5);
    const second = await run(`load ${SEED}`, env);
    // On a slow machine it says how far it is.
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/0 articles added, 0 replaced, 5 unchanged; .* 0 changes\n$/u);
  } finally {
    await graph.close();
  }
});

test.each([
  [
    `load --dry-run ${SEED} @/empty.txt`,
    3,
    /^1 of 2 files hold 5 articles with \d+ statements, .+nothing was written\n$/u,
  ],
  [`load --dry-run --json ${SEED}`, 0, /^\{"dryRun":true,"files":1,"failed":\[\],"articles":5,/u],
])('%s needs no database', async (command, code, expected) => {
  const ended = await run(command, { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(ended.code).toBe(code);
  expect(ended.out).toMatch(expected);
});

test('load says in one sentence that no database answers', async () => {
  const { code, out, err } = await run(`load ${SEED}`, { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: .+\n$/u);
});
