/** Dossiers of many entities at once are counted before they are read. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDossiers } from '../../server/api/check-dossiers.ts';
import { countClaims } from '../../server/graph/read/count-claims.ts';
import { openTestApi, type TestApi } from './open-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe('statements are counted as the dossiers hold them', () => {
  test.each([
    ['a person', ['wei'], 6],
    ['an organisation, with those of its posts', ['sw'], 3],
    ['a post', ['shuji'], 2],
    ['a meeting', ['tuijin'], 4],
    ['several', ['wei', 'tuijin'], 10],
    ['nobody', ['none'], 0],
  ])('%s', async (_name, ids, statements) => {
    expect(await countClaims(api.graph, ids)).toBe(statements);
  });
});

test('a few entities are read at once, many are counted first', async () => {
  const askFor = async (count: number) => {
    const asked = Array.from({ length: count }, (_, i) => `a${i}: person(id: "x${i}") { id }`);
    await api.ask(`{ ${asked.join(' ')} }`);
    return api.statements.length;
  };
  expect([await askFor(10), await askFor(11)]).toEqual([1, 2]);
});

test('lists are cut where it is asked for', async () => {
  const { data } = await api.ask(`{
    person(id: "wei") { all: appearances { id } one: appearances(first: 1) { id } tenures(first: 1) { id } }
    meeting(id: "tuijin") { attendances(first: 2) { id } } }`);
  expect(data).toEqual({
    person: { all: [{ id: 'e12' }, { id: 'e8' }], one: [{ id: 'e12' }], tenures: [{ id: 'e1' }] },
    meeting: { attendances: [{ id: 'e8' }, { id: 'e9' }] },
  });
});

test('too much is refused with what to do', () => {
  expect(() => {
    checkDossiers(50_000, 100);
  }).not.toThrow();
  expect(() => {
    checkDossiers(50_001, 100);
  }).toThrow(
    'What is asked of 100 entities together are 50001 statements, more than 50000: ask for fewer entities at once.',
  );
});
