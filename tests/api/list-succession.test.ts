import { expect, test } from 'vitest';
import { listSuccession } from '../../server/api/list-succession.ts';
import type { StatementRecord } from '../../server/graph/read/records.ts';
import type { TenureRecord } from '../../server/graph/read/relation-records.ts';

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

/** A tenure known by one change of post. */
const changed = (id: string, change: 'REMOVED' | 'APPOINTED', date: string): TenureRecord => {
  const article = { id: 'a', title: '' } as StatementRecord['article'];
  const kind = 'CHANGE' as const;
  const end = { start: 0, end: 1, quote: '任' };
  const statement: StatementRecord = {
    ...{ id, kind, ...end, date, change, former: change === 'REMOVED', article },
    ...{ words: null, functions: [], order: null, subject: null, object: null },
  };
  const seen = change === 'REMOVED' ? null : date;
  return { ...tenure(id, seen, seen), former: change === 'REMOVED', statements: [statement] };
};

test('of one day, whoever leaves comes before whoever follows; a stated end leaves no gap', () => {
  const order = listSuccession([
    changed('a', 'APPOINTED', '2022-03-28'),
    changed('b', 'REMOVED', '2022-03-28'),
    changed('c', 'REMOVED', '2020-01-01'),
  ]);
  expect(order.map(({ tenure: { id }, gap }) => `${id} ${gap}`)).toEqual([
    'c null',
    'b 817',
    'a null',
  ]);
});
