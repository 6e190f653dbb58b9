import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/connection.ts';
import { loadPaths } from '../../server/load/load-paths.ts';
import { emptyGraph } from '../setup/empty-graph.ts';
import { openTestGraph } from '../setup/open-test-graph.ts';
import { ownExplorer } from '../setup/own-services.ts';
import { openBrowser, openPage } from './open-browser.ts';

/** Each would run, load or break out of something if it were anything but text. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '</title><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<body onload=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<math><mtext></math><img src=x onerror=alert(1)>',
  '<style>*{background:url(//evil.example/x)}</style>',
  '<link rel=stylesheet href=//evil.example/x>',
  '{{constructor.constructor("alert(1)")()}} $t(app.name)',
  '${alert(1)}`;alert(1)//',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
];

const SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';

let graph: Graph;
let folder: string;
const server = { address: ownExplorer() };
let browser: Browser;

beforeAll(async () => {
  graph = await openTestGraph();
  folder = await mkdtemp(join(tmpdir(), 'renmai-hostile-'));
  await emptyGraph(graph);
  await writeFile(join(folder, 'page.txt'), writePage());
  await loadPaths(graph, [folder], { locality: '太原市' });
  await graph.execute(
    `MATCH (n:Person|Organisation|Role|Meeting) WITH n ORDER BY n.id
     WITH collect(n) AS nodes UNWIND range(0, size(nodes) - 1) AS i
     WITH nodes[i] AS n, i SET n.name = $payloads[i % size($payloads)]`,
    { payloads: PAYLOADS },
  );
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await emptyGraph(graph);
  await graph.close();
  await rm(folder, { recursive: true });
});

it('shows 20 script payloads as text: no dialog, no report, nothing of them in the page', async () => {
  const { page, problems } = await openPage(browser, 'about:blank');
  page.on('dialog', (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`refused: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const visit = await page.goto(`${server.address}#view=LIST`);
  expect(visit?.headers()['content-security-policy']).toMatch(/^default-src 'self'; (?!.*unsafe)/u);
  await page.locator('.status-count').waitFor();
  const listed = (await page.locator('.table').first().textContent()) ?? '';
  expect(PAYLOADS.filter((payload) => !listed.includes(payload))).toEqual([]);

  for (const kind of ['人物', '职务', '机构', '会议']) {
    const row = page.locator('.table').first().getByRole('row').filter({ hasText: kind }).first();
    await row.locator('.entity-link').click();
    await page.locator('.panel-body h2').waitFor();
    await page.locator('.panel-body .section').first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '列表', exact: true }).click();
  }

  const { articles } = await listArticles();
  for (const id of articles) {
    await page.goto(`${server.address}?${id}#view=ARTICLE:${id}`);
    await page.locator('.article-title').waitFor();
    const text = (await page.locator('.article').textContent()) ?? '';
    expect(PAYLOADS.some((payload) => text.includes(payload))).toBe(true);
  }
  await page.getByRole('combobox').fill('<script>');
  await page.getByRole('option').or(page.locator('.search-none')).first().waitFor();

  expect(
    await page.locator('iframe, script:not([src]), [onerror], [onload], details').count(),
  ).toBe(0);
  expect(
    problems.filter((problem) => !problem.startsWith(`a request to ${server.address}`)),
  ).toEqual([]);
});

async function listArticles(): Promise<{ articles: string[] }> {
  const rows = await graph.execute('MATCH (a:Article) RETURN a.id AS id ORDER BY id LIMIT 3');
  return { articles: rows.map((row) => String((row as { id: unknown }).id)) };
}

/** Each payload is a heading, a meeting's name and part of a sentence that becomes a quote. */
function writePage(): string {
  const articles = PAYLOADS.map((payload, index) => {
    const name = `${SURNAMES[index] ?? ''}建国`;
    return `# 会议${payload}召开\n\n本报讯（记者 李敏）2023年3月${1 + index}日，全市教育工作会议召开。太原市副市长${name}出席并讲话，强调${payload}。\n`;
  });
  return articles.join('\n');
}
