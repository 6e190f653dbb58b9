import { defineConfig } from 'vitest/config';

/** Where a database is given, there is but one. */
const WORKERS = process.env.NEO4J_TEST_URI ? 1 : 2;

/**
 * Three projects: pure stages, what needs a real database, and what needs a real Chromium too. Files
 * of all three run side by side, each worker with a database of its own (`ownNeo4j`); in groups
 * (`groupOrder`) they must not, as Vitest may give two workers one number after the first group.
 */
export default defineConfig({
  test: {
    // A missing golden fails; `vitest -u` writes it.
    update: 'none',
    maxWorkers: WORKERS,
    reporters: ['default', ['json', { outputFile: 'test-report.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          // Pure, and quick alone; a crowded machine takes several times as long.
          testTimeout: 30_000,
          include: [
            'tests/{read,repair,lexicon,mentions,extract,evaluate,resolve,golden,pipeline,client}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        // Vite would take graphql's ESM copy where Node, and so every library, takes the other one.
        resolve: { alias: { graphql: 'graphql/index.js' } },
        test: {
          name: 'database',
          include: ['tests/{graph,load,api,export,start}/**/*.test.ts'],
          globalSetup: ['tests/setup/neo4j.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [
            'tests/setup/chromium.ts',
            'tests/setup/neo4j.ts',
            'tests/setup/explorer.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
