/** Starting the managed Neo4j on a store that is there, beside a start by Neo4j's own defaults. */
import { access, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { connectGraph, type GraphSettings } from '../../server/graph/connection.ts';
import { nameClassArchive } from '../../server/graph/managed/class-archive.ts';
import { fetchJars } from '../../server/graph/managed/fetch-jars.ts';
import { findJava } from '../../server/graph/managed/find-java.ts';
import { makeClassArchive } from '../../server/graph/managed/make-class-archive.ts';
import { spellClassPath } from '../../server/graph/managed/run-java.ts';
import { startManagedNeo4j } from '../../server/graph/managed/start-managed-neo4j.ts';
import { readFrontPage } from '../../server/graph/read/read-front-page.ts';
import { applySchema } from '../../server/graph/schema.ts';
import { loadPaths } from '../../server/load/load-paths.ts';
import { median } from './measure.ts';
import { readUsage } from './read-usage.ts';
import { say } from './say.ts';
import { startByDefaults } from './start/start-by-defaults.ts';

interface Started {
  readonly settings: GraphSettings;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

interface Sample {
  readonly ready: number;
  readonly cpu: number;
  readonly memory: number;
  readonly question: number;
}

const ROUNDS = 3;
const GOAL = 0.65;

export async function benchStart(): Promise<void> {
  const { cacheDir } = readConfig(process.env);
  const folder = await mkdtemp(join(tmpdir(), 'renmai-bench-'));
  try {
    const java = await findJava();
    const classPath = await spellClassPath(await fetchJars(cacheDir, say));
    await needArchive(nameClassArchive(cacheDir, java, classPath), java.command, classPath);
    const dataDir = join(folder, 'ours');
    const ours = async () => {
      const managed = await startManagedNeo4j({ cacheDir, dataDir });
      return { settings: managed, pid: managed.pid, stop: () => managed.stop() };
    };
    await fill(await ours());
    const home = join(folder, 'defaults');
    await cp(join(dataDir, 'neo4j'), home, { recursive: true });
    const defaults = () => startByDefaults(java.command, classPath, home);

    const samples = { ours: [] as Sample[], defaults: [] as Sample[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      samples.defaults.push(await time(defaults));
      samples.ours.push(await time(ours));
    }
    report(samples.ours, samples.defaults);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function needArchive(archive: string, java: string, classPath: string): Promise<void> {
  try {
    await access(archive);
  } catch {
    const began = performance.now();
    await makeClassArchive(archive, java, classPath, new AbortController().signal);
    say(`start: class-data archive made in ${seconds(performance.now() - began)} s, only once`);
  }
}

async function fill({ settings, stop }: Started): Promise<void> {
  const graph = await connectGraph(settings);
  await applySchema(graph);
  await loadPaths(graph, ['seeds']);
  await graph.close();
  await stop();
}

async function time(start: () => Promise<Started>): Promise<Sample> {
  const began = performance.now();
  const { settings, pid, stop } = await start();
  const ready = performance.now() - began;
  const { cpu, memory } = readUsage(pid);
  const graph = await connectGraph(settings);
  const asked = performance.now();
  await readFrontPage(graph);
  const question = performance.now() - asked;
  await graph.close();
  await stop();
  return { ready, cpu, memory, question };
}

function report(ours: readonly Sample[], defaults: readonly Sample[]): void {
  const middle = (samples: readonly Sample[], key: keyof Sample) =>
    median(samples.map((one) => one[key]));
  for (const [name, samples] of [
    ['managed', ours],
    ["Neo4j's defaults", defaults],
  ] as const)
    say(
      `start: ${name}: ready in ${seconds(middle(samples, 'ready'))} s with ` +
        `${middle(samples, 'cpu').toFixed(1)} s of processor and ${Math.round(middle(samples, 'memory'))} MB, ` +
        `first question ${seconds(middle(samples, 'question'))} s`,
    );
  const ratio = (key: keyof Sample) => (middle(ours, key) / middle(defaults, key)).toFixed(2);
  say(
    `start: ready ÷ Neo4j's defaults ${ratio('ready')} (goal ≤ ${GOAL}), processor ${ratio('cpu')}, ` +
      `first question ${ratio('question')}`,
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
