/** Reading, beside a tagger that every tool of the field builds on; its growth with size; hostile lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { extractFile } from '../../server/pipeline.ts';
import { measure, median } from './measure.ts';
import { say } from './say.ts';

const FOLDER = 'tests/golden';
const ROUNDS = 5;
/** Until a round is no quicker than the one before: the ninth and later take half of the third. */
const WARM_UP = 10;
const MEGABYTE = 2 ** 20;

/** One character, or a few, over and over: each once made some pattern slow. */
const HOSTILE = [
  ...['、', '（', '《', '“', ' ', '为', '的', '市委', '出席', '主持召开', '会见', '1月', '2022年'],
  ...[
    '记者 ',
    '任命',
    '书记',
    '张三、',
    '副市长张三、',
    '王安顺',
    '听取汇报',
    '汇报',
    '督查局',
    '执行主席是：张三、',
    '1990年任市长',
    '党委书记',
    '乌力吉',
    '·',
    '公司',
    '在上海',
  ],
  ...['市局局长', '免去张三的', '（张三 摄）\n', ':\n', '任命：\n', '张。', '𠮷·', '作交流发言'],
  ...['阿里·', '来源：', '第一届', '强调', '2020-01-01 ', '市人大常委会主任'],
];

export async function benchExtract(): Promise<void> {
  await Promise.resolve();
  const pages = readdirSync(FOLDER)
    .filter((name) => /\.(?:txt|md)$/u.test(name))
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  compareWithJieba(pages);
  growWithPages(pages);
  readHostileLines(pages);
}

function compareWithJieba(pages: readonly string[]): void {
  const jieba = Jieba.withDict(dict);
  const text = repeat(pages, 300_000);
  const bytes = text.map((page) => Buffer.from(page));
  const size = text.join('').length;
  const times = { renmai: [] as number[], jieba: [] as number[] };
  // An archive is read by code that is compiled by then; jieba is compiled from the start.
  for (let round = 0; round < WARM_UP; round += 1) for (const page of bytes) read(page);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.renmai.push(
      measure(() => {
        for (const page of bytes) read(page);
      }),
    );
    times.jieba.push(
      measure(() => {
        for (const page of text) jieba.tag(page);
      }),
    );
  }
  const [ours, theirs] = [median(times.renmai), median(times.jieba)];
  say(
    `extract: ${Math.round(size / ours)} characters/s, jieba's tag() ${Math.round(size / theirs)} characters/s`,
  );
  say(`extract: speed ÷ jieba's ${(theirs / ours).toFixed(2)} (goal ≥ 1)`);
}

/** Pages in one file, as a dump of a newspaper has them. */
function growWithPages(pages: readonly string[]): void {
  for (const count of [10, 100, 1000]) {
    const file = Buffer.from(
      Array.from({ length: count }, (_, i) => pages[i % pages.length]).join('\n\n'),
    );
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const seconds = measure(() => {
      read(file);
    });
    let most = 0;
    let articles = 0;
    // Collecting and asking take time of their own: memory is measured apart.
    for (const { article } of extractFile('pages.txt', file)) {
      articles += article.id === '' ? 0 : 1;
      if (articles % 50 !== 0) continue;
      globalThis.gc?.();
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    say(
      `extract: ${count} pages in a file of ${(file.length / MEGABYTE).toFixed(1)} MB: ` +
        `${((seconds / count) * 1000).toFixed(1)} ms a page, heap at most ${(most / MEGABYTE).toFixed(0)} MB more`,
    );
  }
}

function readHostileLines(pages: readonly string[]): void {
  const news = median(
    [0, 1, 2].map(() => {
      const bytes = Buffer.from(repeat(pages, MEGABYTE / 3).join('\n\n'));
      return measure(() => {
        read(bytes);
      });
    }),
  );
  const slowest = HOSTILE.map((piece) => {
    const line = piece.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(piece)));
    const bytes = Buffer.from(`# 会议召开\n本报讯（记者 赵敏）9月1日，${line}`);
    return {
      piece,
      ratio:
        measure(() => {
          read(bytes);
        }) / news,
    };
  }).sort((a, b) => b.ratio - a.ratio);
  for (const { piece, ratio } of slowest.slice(0, 5))
    say(
      `extract: a 1 MB line of ${JSON.stringify(piece)}: ${ratio.toFixed(2)} × 1 MB of news (goal ≤ 2)`,
    );
}

function read(bytes: Uint8Array): void {
  for (const { article } of extractFile('bench.txt', bytes))
    if (article.id === '') throw new Error('no id');
}

/** As many pages, over and over, as hold that many characters. */
function repeat(pages: readonly string[], characters: number): string[] {
  const chosen: string[] = [];
  for (let size = 0, i = 0; size < characters; i += 1) {
    const page = pages[i % pages.length] ?? '';
    chosen.push(page);
    size += page.length;
  }
  return chosen;
}
