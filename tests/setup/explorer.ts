/** A real server for each worker and one Chromium for all: files fill the graph, the server notices. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { connectGraph } from '../../server/graph/connection.ts';
import { fillWithPage } from '../browser/fill-graph.ts';
import { type RunningServer, startServer } from '../browser/start-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The addresses of the explorers, one a worker. */
    explorer: readonly string[];
    /** Where the run's Chromium listens. */
    browser: string;
  }
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Provides `explorer` and `browser`, and returns what ends both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { neo4j, chromium: executablePath } = project.getProvidedContext();
  const servers: RunningServer[] = [];
  // One after the other: the first builds the explorer.
  for (const settings of neo4j) {
    const graph = await connectGraph(settings);
    // A graph that is empty would be given the seeds at each start.
    await fillWithPage(graph);
    await graph.close();
    servers.push(await startServer(settings));
  }
  const browser = await chromium.launchServer({ executablePath, args: FLAGS });
  project.provide(
    'explorer',
    servers.map(({ address }) => address),
  );
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all(servers.map((server) => server.stop()));
  };
}
