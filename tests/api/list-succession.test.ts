import { expect, test } from 'vitest';
import { listSuccession } from '../../server/api/list-succession.ts';
import type { TenureRecord } from '../../server/graph/read/records.ts';

const tenure = (id: string, firstSeen: string | null, lastSeen: string | null): TenureRecord => ({
  id,
  person: { kind: 'PERSON', id, name: id, pinyin: id, firstSeen, lastSeen },
  role: { kind: 'ROLE', id: 'r', name: 'r', title: 'r' },
  firstSeen,
  lastSeen,
  former: false,
  statements: [],
});

test.each([
  [[], []],
  [
    [tenure('b', '2021-03-01', '2022-01-01'), tenure('a', '2020-01-01', '2021-02-19')],
    ['a null', 'b 10'],
  ],
  [
    [tenure('a', '2020-01-01', '2021-06-01'), tenure('b', '2021-03-01', '2022-01-01')],
    ['a null', 'b null'],
  ],
  [
    [tenure('b', null, null), tenure('a', '2020', '2021-06-01')],
    ['a null', 'b null'],
  ],
])('holders in order, with the days between them (%#)', (tenures, expected) => {
  expect(listSuccession(tenures).map(({ tenure: { id }, gap }) => `${id} ${gap}`)).toEqual(
    expected,
  );
});
