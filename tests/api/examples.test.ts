import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema } from '../../server/api/create-schema.ts';
import { EXAMPLES } from '../../server/api/examples.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('each example in GraphiQL', () => {
  test.each(EXAMPLES)('%s', async (query) => {
    expect(validate(createSchema(), parse(query))).toEqual([]);
    const answer = await api.ask(query);
    expect(answer.errors).toBeUndefined();
    for (const value of Object.values(answer.data ?? {})) expect(value).not.toEqual([]);
  });
});
