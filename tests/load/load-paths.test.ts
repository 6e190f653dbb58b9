import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { GraphError } from '../../server/graph/graph-error.ts';
import { deleteSources } from '../../server/graph/write/delete-articles.ts';
import { type LoadProgress, loadPaths } from '../../server/load/load-paths.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { readWholeGraph } from '../setup/read-whole-graph.ts';

const MEETING = `# 全市教育大会召开

本报讯（记者 李敏）2023年3月1日，全市教育大会召开。太原市委书记韦韬出席并讲话，太原市市长张新伟主持。
`;
const VISIT = `# 韦韬调研企业

本报讯（记者 李敏）2023年3月2日，太原市委书记韦韬到山西航空产业集团有限公司调研。
`;

/** 市.txt, as an archive packed elsewhere may unpack it. */
const GB18030_NAME = Buffer.from([0xca, 0xd0, 0x2e, 0x74, 0x78, 0x74]);

let graph: Graph;
let folder: string;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'renmai-load-'));
  await mkdir(join(folder, 'all', 'deep'), { recursive: true });
  await write('all/meeting.txt', MEETING);
  await write('all/deep/visit.md', VISIT);
  await write('all/deep/table.csv', 'not, an, article');
  await write('all/.hidden.txt', VISIT);
  await write('copy.text', MEETING);
  await write('bad/empty.txt', '');
  await write('bad/binary.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0, 255, 254, 0]));
  await write('bad/good.txt', VISIT);
  await write('decisions.jsonl', '{"kind":"RENAME"}');
  await mkdir(join(folder, 'none'));
  await mkdir(join(folder, 'links'));
  await symlink('..', join(folder, 'links', 'up'));
  await symlink('circle.txt', join(folder, 'links', 'circle.txt'));
  await writeFile(Buffer.concat([Buffer.from(join(folder, 'links', '/')), GB18030_NAME]), VISIT);
  await write('links/两 行\n😀.txt', VISIT);
});

beforeEach(async () => {
  await emptyGraph(graph);
});

afterAll(async () => {
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true });
});

function write(name: string, content: string | Uint8Array): Promise<void> {
  return mkdir(join(folder, name, '..'), { recursive: true }).then(() =>
    writeFile(join(folder, name), content),
  );
}

function load(...names: string[]) {
  const paths = names.map((name) => join(folder, name));
  return loadPaths(graph, paths, { locality: '太原市' });
}

describe('loadPaths', () => {
  it('loads the articles of a folder and of the folders in it', async () => {
    const report = await load('all');
    expect(report).toMatchObject({ files: 2, failed: [], articlesAdded: 2, changes: 2 });
    expect(report.statements).toBeGreaterThan(5);
    const people = await graph.read('MATCH (n:Person) RETURN n.name AS name ORDER BY name');
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['韦韬', '张新伟']));
  });

  it('changes nothing when the same is loaded again, under another name too', async () => {
    await load('all');
    const before = await readWholeGraph(graph);
    expect(await load('all', 'copy.text')).toMatchObject({
      files: 3,
      articlesAdded: 0,
      articlesReplaced: 0,
      articlesUnchanged: 3,
      changes: 0,
    });
    expect(await readWholeGraph(graph)).toEqual(before);
  });

  it('loads the rest where files cannot be read, and says why', async () => {
    const report = await load('bad', 'missing.txt', 'none', 'decisions.jsonl', 'links');
    expect(report).toMatchObject({ files: 9, articlesAdded: 1, articlesUnchanged: 1 });
    const reasons = Object.fromEntries(
      report.failed.map(({ path, reason }) => [path.slice(folder.length + 1), reason]),
    );
    expect(reasons).toEqual({
      'bad/empty.txt': expect.stringMatching(/./u) as string,
      'bad/binary.txt': expect.stringMatching(/./u) as string,
      'decisions.jsonl': expect.stringContaining('decisions import') as string,
      'missing.txt': 'there is no such file or folder',
      none: 'the folder holds no .txt or .md file',
      'links/circle.txt': 'its link leads in a circle',
      'links/\uFFFD\uFFFD.txt': 'its name is not in UTF-8: rename it',
    });
  });

  it('takes out what an earlier version of a file held, where asked', async () => {
    await write('changing.txt', MEETING);
    await load('all/deep');
    const expected = await readWholeGraph(graph);
    const paths = [join(folder, 'changing.txt')];
    const options = { locality: '太原市', replace: true };
    await loadPaths(graph, paths, options);
    await write('changing.txt', VISIT.replace('调研企业', '到企业调研'));
    expect(await loadPaths(graph, paths, options)).toMatchObject({ articlesAdded: 1 });
    const titles = await graph.read('MATCH (a:Article) RETURN a.title AS title ORDER BY title');
    expect(titles).toEqual([{ title: '韦韬到企业调研' }, { title: '韦韬调研企业' }]);
    await deleteSources(graph, paths);
    expect(await readWholeGraph(graph)).toEqual(expected);
  });

  it('says how far it is', async () => {
    const said: LoadProgress[] = [];
    await loadPaths(graph, [join(folder, 'all')], {}, (progress) => said.push(progress));
    const isWritten = said.findIndex(({ unresolved }) => unresolved !== null);
    expect(
      said.slice(0, isWritten).map(({ filesDone, articles }) => [filesDone, articles]),
    ).toEqual([
      [0, 1],
      [1, 1],
      [1, 2],
      [2, 2],
    ]);
    const done = { filesDone: 2, files: 2, articles: 2, isWaiting: false };
    expect(said.at(isWritten)).toEqual({ ...done, unresolved: expect.any(Number) as number });
    expect(said.at(-1)).toEqual({ ...done, unresolved: 0 });
  });

  it('reads many files in threads of their own, as it reads few', async () => {
    const names = Array.from({ length: 80 }, (_, i) => `many/${i}.txt`);
    for (const [i, name] of names.entries())
      await write(
        name,
        MEETING.replace('3月1日', `3月${(i % 28) + 1}日`).replace('李敏', `李敏${i}`),
      );
    await write('many/bad.txt', '');
    const report = await load('many');
    expect(report).toMatchObject({ files: 81, articlesAdded: 80 });
    expect(report.failed.map(({ reason }) => reason)).toEqual(['the file is empty']);
    const inThreads = await readWholeGraph(graph);
    await emptyGraph(graph);
    for (const few of [names.slice(0, 40), names.slice(40)]) await load(...few);
    expect(await readWholeGraph(graph)).toEqual(inThreads);
  });

  it('waits for a database that is away, and goes on', async () => {
    await load('all');
    const expected = await readWholeGraph(graph);
    await emptyGraph(graph);
    let failures = 1;
    const flaky: Graph = {
      ...graph,
      write: async (work) => {
        const result = await graph.write(work);
        // Written, but nobody heard of it: done again, it must change nothing.
        if (failures-- > 0) throw new GraphError('UNAVAILABLE', 'gone');
        return result;
      },
    };
    const said: LoadProgress[] = [];
    await loadPaths(flaky, [join(folder, 'all')], { locality: '太原市' }, (each) =>
      said.push(each),
    );
    expect(said.some(({ isWaiting }) => isWaiting)).toBe(true);
    expect(await readWholeGraph(graph)).toEqual(expected);
  });

  it('does nothing for no paths', async () => {
    expect(await load()).toMatchObject({ files: 0, failed: [], changes: 0 });
  });
});
