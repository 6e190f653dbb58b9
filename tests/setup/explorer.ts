/** One real server and one Chromium for all browser tests: files fill the graph, the server notices. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { connectGraph } from '../../server/graph/connection.ts';
import { fillWithPage } from '../browser/fill-graph.ts';
import { startServer } from '../browser/start-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The explorer's address. */
    explorer: string;
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
  const graph = await connectGraph(neo4j);
  // A graph that is empty would be given the seeds at each start.
  await fillWithPage(graph);
  await graph.close();
  const server = await startServer(neo4j);
  const browser = await chromium.launchServer({ executablePath, args: FLAGS });
  project.provide('explorer', server.address);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
