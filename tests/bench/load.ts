/** Loading a generated archive: the writer beside a bare UNWIND MERGE, growth, loading again, and the truth. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { connectGraph, type Graph } from '../../server/graph/connection.ts';
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';
import type { LoadedArticle } from '../../server/graph/write/prepare-article.ts';
import { settlePending } from '../../server/graph/write/settle-pending.ts';
import { addArticles } from '../../server/graph/write/write-batch.ts';
import { applySchema } from '../../server/graph/schema.ts';
import { listFiles } from '../../server/load/list-files.ts';
import { loadPaths } from '../../server/load/load-paths.ts';
import { readFiles } from '../../server/load/read-files.ts';
import { makeCorpus } from './corpus/make-corpus.ts';
import { scorePeople } from './load/score-people.ts';
import { readEverything, writeBare } from './load/write-bare.ts';
import { readUsage } from './read-usage.ts';
import { say } from './say.ts';

/** Articles of the largest archive; the smallest has a tenth. */
const ARTICLES = 3000;
/** For the writer alone. */
const FEW = 1000;
/** Articles a transaction, as `loadPaths` has them. */
const BATCH = 500;

interface Bench {
  readonly graph: Graph;
  /** Of the database. */
  readonly pid: number;
  readonly folder: string;
}

export async function benchLoad(articles = ARTICLES): Promise<void> {
  const { cacheDir } = readConfig(process.env);
  const folder = await mkdtemp(join(tmpdir(), 'renmai-bench-'));
  const managed = await startManagedNeo4j({ cacheDir, dataDir: join(folder, 'data') });
  const graph = await connectGraph(managed);
  const bench = { graph, pid: managed.pid, folder };
  try {
    await applySchema(graph);
    await compareWriter(bench, Math.min(FEW, articles));
    const rates: number[] = [];
    for (const count of [Math.ceil(articles / 10), articles])
      rates.push(await growTo(bench, count));
    const [few = NaN, many = NaN] = rates;
    say(
      `load: articles/s of the processor at ${articles} ÷ at a tenth ${(many / few).toFixed(2)} (goal ≥ 0.8)`,
    );
  } finally {
    await graph.close();
    await managed.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Both write the same rows into an empty graph, warmed up, with the same constraints. */
async function compareWriter({ graph, pid, folder }: Bench, count: number): Promise<void> {
  const archive = join(folder, 'writer');
  await makeCorpus(archive, count);
  const articles: LoadedArticle[] = [];
  for await (const part of readFiles((await listFiles([archive])).files, {}))
    if ('articles' in part) articles.push(...part.articles);
  await write(graph, articles.slice(0, count / 5));
  await empty(graph);
  const ours = await time(pid, () => write(graph, articles));
  const kinds = await readEverything(graph);
  await empty(graph);
  await writeBare(
    graph,
    kinds.map(({ cypher, rows }) => ({ cypher, rows: rows.slice(0, rows.length / 5) })),
  );
  await empty(graph);
  let rows = 0;
  const bare = await time(pid, async () => {
    rows = await writeBare(graph, kinds);
  });
  await empty(graph);
  say(
    `load: ${rows} rows of ${count} articles: ${Math.round(rows / ours.seconds)} rows/s (${ours.cpu.toFixed(1)} s of processor), ` +
      `bare UNWIND MERGE ${Math.round(rows / bare.seconds)} rows/s (${bare.cpu.toFixed(1)} s)`,
  );
  say(
    `load: rows/s ÷ bare UNWIND MERGE ${(bare.seconds / ours.seconds).toFixed(2)} (goal ≥ 0.8), ` +
      `by processor ${(bare.cpu / ours.cpu).toFixed(2)}`,
  );
}

async function write(graph: Graph, articles: readonly LoadedArticle[]): Promise<void> {
  for (let start = 0; start < articles.length; start += BATCH)
    await addArticles(graph, articles.slice(start, start + BATCH));
  await settlePending(graph);
}

/** @returns articles per second of the processor */
async function growTo({ graph, pid, folder }: Bench, count: number): Promise<number> {
  const archive = join(folder, `archive-${count}`);
  const pages = await makeCorpus(archive, count);
  const first = await time(pid, () => loadPaths(graph, [archive]));
  const again = await time(pid, () => loadPaths(graph, [archive]));
  const page = join(folder, `page-${count}`);
  await makeCorpus(page, 3);
  const more = await time(pid, () => loadPaths(graph, [page]));
  const rate = (seconds: number) => (count / seconds).toFixed(0);
  say(
    `load: ${count} articles at ${rate(first.seconds)} articles/s (${rate(first.cpu)} a second of processor), ` +
      `memory at most ${Math.round(readUsage('self').most)} MB here and ${Math.round(readUsage(pid).most)} MB in the database`,
  );
  say(
    `load: again ÷ first ${(first.seconds / again.seconds).toFixed(1)} (goal ≥ 2), ` +
      `by processor ${(first.cpu / again.cpu).toFixed(1)}; three more articles in ${(more.seconds * 1000).toFixed(0)} ms`,
  );
  const { precision, recall, read, written, invented } = await scorePeople(graph, pages);
  say(
    `load: who is who at ${count} articles: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} of pairs of mentions; ` +
      `${read} of ${written} names read, ${invented} more that are none`,
  );
  await empty(graph);
  await rm(archive, { recursive: true });
  return count / first.cpu;
}

/** Processor time is ours and the database's. */
async function time(pid: number, work: () => Promise<unknown>) {
  const cpu = () => readUsage('self').cpu + readUsage(pid).cpu;
  const [began, before] = [performance.now(), cpu()];
  await work();
  return { seconds: (performance.now() - began) / 1000, cpu: cpu() - before };
}

/** Relations first: whoever is in thousands of articles takes more memory than a transaction may. */
async function empty(graph: Graph): Promise<void> {
  await graph.execute('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 20000 ROWS');
  await graph.execute('MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 20000 ROWS');
}
