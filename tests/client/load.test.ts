import { describe, expect, it } from 'vitest';
import type { LoadFieldsFragment } from '../../client/api/documents.generated.ts';
import { INITIAL_STATE } from '../../client/state/explorer-state.ts';
import { isSettled, listBrought, measureLoad, noteLoad } from '../../client/state/note-load.ts';
import type { PageLoad } from '../../client/state/page-load.ts';

const progress: LoadFieldsFragment = {
  __typename: 'PageLoad',
  id: 'l1',
  state: 'WAITING',
  articlesRead: 4,
  articlesWritten: 0,
  statements: 9,
  notes: 0,
  added: ['a1'],
  replaced: ['a2'],
  unchanged: 0,
  failureKind: null,
};
const load = (change: Partial<LoadFieldsFragment> = {}): PageLoad => ({
  name: 'page.txt',
  progress: { ...progress, ...change },
  failure: null,
});
const sending: PageLoad = { name: 'page.txt', progress: null, failure: null };

describe('noteLoad', () => {
  it('puts a new page first and keeps the place of a known one', () => {
    const two = noteLoad(noteLoad(INITIAL_STATE, '1', sending), '2', sending);
    expect([...two.loads.keys()]).toEqual(['2', '1']);
    const noted = noteLoad(two, '1', load());
    expect([...noted.loads.keys()]).toEqual(['2', '1']);
    expect(noted.loads.get('1')).toEqual(load());
  });

  it('forgets the oldest', () => {
    const keys = Array.from({ length: 50 }, (_, index) => String(index));
    const state = keys.reduce((all, key) => noteLoad(all, key, sending), INITIAL_STATE);
    expect(state.loads.size).toBe(40);
    expect([...state.loads.keys()][0]).toBe('49');
  });
});

describe('measureLoad', () => {
  it('grows from step to step, and is whole only at the end', () => {
    const steps = [
      sending,
      load(),
      load({ state: 'READING' }),
      load({ state: 'WRITING' }),
      load({ state: 'WRITING', articlesWritten: 3 }),
      load({ state: 'RESOLVING', articlesWritten: 4 }),
      load({ state: 'DONE', articlesWritten: 4 }),
    ];
    const shares = steps.map(measureLoad);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
    expect(shares.indexOf(1)).toBe(steps.length - 1);
    expect(measureLoad(load({ state: 'WRITING', articlesRead: 0 }))).toBeLessThan(1);
  });
});

it.each([
  ['on its way', sending, false, []],
  ['being written', load({ state: 'WRITING' }), false, []],
  ['done', load({ state: 'DONE' }), true, ['a1', 'a2']],
  ['failed', load({ state: 'FAILED' }), true, []],
  ['refused', { ...sending, failure: 'TOO_LARGE' as const }, true, []],
])('a page %s', (_, page, settled, brought) => {
  expect(isSettled(page)).toBe(settled);
  expect(listBrought(page)).toEqual(brought);
});
