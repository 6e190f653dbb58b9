/** GraphQL over HTTP as its specification has it: graphql-http's own audit, every item. */
import { auditServer, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestApi, type TestApi } from './open-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const options = {
  url: 'http://localhost/graphql',
  fetchFn: (url: string, init: RequestInit) => api.send(new Request(url, init)),
};

test('there are 61 of them', () => {
  expect(serverAudits(options)).toHaveLength(61);
});

test('each is as it should be', async () => {
  const results = await auditServer(options);
  const failed = results.flatMap((result) =>
    result.status === 'ok' ? [] : [`${result.status} ${result.name}: ${result.reason}`],
  );
  expect(failed).toEqual([]);
});
