/** The explorer in a browser: first graph, a large graph, and frames beside sigma.js on the same nodes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Core } from 'cytoscape';
import { makeLargeAnswer } from './client/make-large-answer.ts';
import { startServer } from './start-server.ts';
import { type TaskTime, watchMainThread } from './client/watch-main-thread.ts';
import { median } from './measure.ts';
import { say } from './say.ts';

declare global {
  var frameCount: number;
}

const ROUNDS = 3;
const FRAMES_MS = 2500;
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const VIEWPORT = { width: 1440, height: 900 };

export async function benchClient(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'renmai-peer-'));
  const peer = await buildPeer(folder);
  const explorer = await startServer();
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    await measureFirstGraph(browser, explorer.address);
    await measureLargeGraph(browser, explorer.address);
    for (const [nodes, goal] of [
      [500, 30],
      [2000, 10],
    ] as const) {
      await compareFrames(browser, explorer.address, peer, nodes, goal);
    }
  } finally {
    await browser.close();
    await explorer.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildPeer(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      lib: {
        entry: 'tests/bench/client/sigma-page.ts',
        formats: ['iife'],
        name: 'peer',
        fileName: () => 'peer.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return join(folder, 'peer.js');
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: 'reduce' });
  // tsx wraps named functions in this, and pages know nothing of it.
  await context.addInitScript('globalThis.__name = (named) => named;');
  await context.addInitScript(() => {
    localStorage.setItem('renmai.tour', 'seen');
  });
  return context.newPage();
}

/** Each round in a context of its own, so with a cold cache. */
async function measureFirstGraph(browser: Browser, address: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await openPage(browser);
    const before = performance.now();
    await page.goto(address, { waitUntil: 'commit' });
    await waitUntilDrawn(page);
    times.push(performance.now() - before);
    await page.context().close();
  }
  say(`client: first graph of the seeds, cold cache: ${median(times).toFixed(0)} ms (goal ≤ 1500)`);
}

async function measureLargeGraph(browser: Browser, address: string): Promise<void> {
  const page = await openPage(browser);
  const before = performance.now();
  await openLarge(page, address, 2000);
  const ms = performance.now() - before;
  say(`client: 2000 nodes, 4000 edges laid out and painted: ${ms.toFixed(0)} ms (goal ≤ 5000)`);
  await page.context().close();

  // Watched in a visit of its own: a trace costs time.
  const watched = await openPage(browser);
  const tell = await watchMainThread(browser, watched);
  await openLarge(watched, address, 2000);
  const { layout, duringLayout, afterLayout } = await tell();
  say(
    `client: layout in the worker ${layout.toFixed(0)} ms; longest task of the main thread meanwhile ` +
      `${write(duringLayout)} (goal ≤ 50), then until all is painted ${write(afterLayout)} (goal ≤ 50)`,
  );
  await watched.context().close();
}

function write({ wall, cpu }: TaskTime): string {
  return `${wall.toFixed(0)} ms, ${cpu.toFixed(0)} of the processor`;
}

async function compareFrames(
  browser: Browser,
  address: string,
  peer: string,
  nodes: number,
  goal: number,
): Promise<void> {
  const page = await openPage(browser);
  await openLarge(page, address, nodes);
  const graph = await readGraph(page);
  const ours: number[] = [];
  const theirs: number[] = [];
  const other = await openPage(browser);
  await other.goto('about:blank');
  await other.addScriptTag({ path: peer });
  await other.evaluate((drawn) => {
    document.body.style.height = '100vh';
    globalThis.drawPeer(drawn);
  }, graph);
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.bringToFront();
    ours.push(await countFrames(page));
    await other.bringToFront();
    theirs.push(await countFrames(other));
  }
  const [our, their] = [median(ours), median(theirs)];
  say(
    `client: ${nodes} nodes: ${our.toFixed(0)} frames/s (goal ≥ ${goal}), sigma.js ${their.toFixed(0)}; ` +
      `ours ÷ sigma's ${(our / their).toFixed(2)} (goal ≥ 1)`,
  );
  await page.context().close();
  await other.context().close();
}

/** Opens the explorer on a graph that only its answer is made up of. */
async function openLarge(page: Page, address: string, nodes: number): Promise<void> {
  const answer = JSON.stringify(makeLargeAnswer(nodes, nodes * 2));
  await page.route('**/graphql*', async (route) => {
    const asked = route.request();
    const isGraph = [asked.url(), asked.postData() ?? ''].some((part) =>
      decodeURIComponent(part).replaceAll('+', ' ').includes('query Neighbourhood'),
    );
    if (isGraph) await route.fulfill({ contentType: 'application/json', body: answer });
    else await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await waitUntilDrawn(page);
}

/** Until all of the graph is in its place and two frames have gone by. */
async function waitUntilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(
      '.graph-canvas',
    );
    if (!element?._cyreg || element.getAttribute('aria-busy') === 'true') return false;
    return element._cyreg.cy.nodes().length > 0;
  });
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve();
          });
        });
      }),
  );
}

function readGraph(page: Page) {
  return page.evaluate(() => {
    const element = document.querySelector('.graph-canvas') as unknown as { _cyreg: { cy: Core } };
    const { cy } = element._cyreg;
    return {
      nodes: cy.nodes().map((node) => {
        const { x, y } = node.position();
        return { id: node.id(), label: String(node.data('label')), x, y: -y, size: 4 };
      }),
      edges: cy.edges().map((edge) => ({ source: edge.source().id(), target: edge.target().id() })),
    };
  });
}

/** Frames a second while a hand drags the graph about and turns the wheel. */
async function countFrames(page: Page): Promise<number> {
  // In the margin, where no node would be taken for the graph.
  const start = { x: 12, y: VIEWPORT.height - 160 };
  await page.evaluate(() => {
    globalThis.frameCount = 0;
    const count = () => {
      globalThis.frameCount += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const began = performance.now();
  const before = await page.evaluate(() => globalThis.frameCount);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (let step = 0; performance.now() - began < FRAMES_MS / 2; step += 1) {
    await page.mouse.move(start.x + 120 * Math.sin(step / 5) ** 2, start.y - (step % 40) * 3);
  }
  await page.mouse.up();
  await page.mouse.move(VIEWPORT.width / 3, VIEWPORT.height / 2);
  for (let step = 0; performance.now() - began < FRAMES_MS; step += 1) {
    await page.mouse.wheel(0, step % 16 < 8 ? 60 : -60);
  }
  const after = await page.evaluate(() => globalThis.frameCount);
  return ((after - before) * 1000) / (performance.now() - began);
}
