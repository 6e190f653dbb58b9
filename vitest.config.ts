import { defineConfig } from 'vitest/config';

/**
 * Three projects: pure stages run side by side; everything that needs the real database runs one
 * file at a time on one managed Neo4j; the browser tests do the same in a real Chromium.
 */
export default defineConfig({
  test: {
    // A missing golden fails; `vitest -u` writes it.
    update: 'none',
    reporters: ['default', ['json', { outputFile: 'test-report.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
