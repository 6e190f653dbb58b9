/** What is known of a tenure: its ends, and whether it was going on on a day. */
import { describe, expect, test } from 'vitest';
import { findTenureEnds } from '../../server/api/find-tenure-ends.ts';
import { judgeTenure } from '../../server/api/judge-tenure.ts';
import type { StatementRecord } from '../../server/graph/read/records.ts';

/** 任 appointed, 选 elected, 免 removed, 辞 resigned, 拟 nominated, 查 investigated, 原 former, 在 in post. */
const CHANGES: Readonly<Record<string, StatementRecord['change']>> = {
  任: 'APPOINTED',
  选: 'ELECTED',
  免: 'REMOVED',
  辞: 'RESIGNED',
  拟: 'NOMINATED',
  查: 'INVESTIGATED',
};

/** Statements from a line such as `任 2021-03-01, 在 2021-05-09`; their ids are their places in it. */
function compose(line: string): { statements: StatementRecord[] } {
  const statements = line.split(', ').map((each, i) => {
    const [sign = '', date] = each.split(' ');
    const change = CHANGES[sign] ?? null;
    return { id: String(i), date: date ?? null, change, former: sign === '原' } as StatementRecord;
  });
  return { statements };
}

describe('ends are hard where an article states them, and soft elsewhere', () => {
  test.each([
    ['在 2021-05-09', '2021-05-09 soft #0', '2021-05-09 soft #0'],
    ['在 2021-05-09, 在 2020-01-01', '2020-01-01 soft #1', '2021-05-09 soft #0'],
    ['任 2021-03-01, 在 2021-05-09', '2021-03-01 hard #0', '2021-05-09 soft #1'],
    ['在 2021-05-09, 免 2022-01-01', '2021-05-09 soft #0', '2022-01-01 hard #1'],
    ['选 2021-03-01, 辞 2022-01-01', '2021-03-01 hard #0', '2022-01-01 hard #1'],
    // One day: the appointment begins it, the removal ends it.
    ['在 2021-03-01, 任 2021-03-01', '2021-03-01 hard #1', '2021-03-01 soft #0'],
    ['免 2021-03-01, 在 2021-03-01', '2021-03-01 soft #1', '2021-03-01 hard #0'],
    // Seen before the appointment, seen after the removal.
    ['在 2020-01-01, 任 2021-03-01', '2020-01-01 soft #0', '2021-03-01 soft #1'],
    ['免 2021-03-01, 在 2021-06-01', '2021-03-01 soft #0', '2021-06-01 soft #1'],
    // What says nothing of an end.
    ['拟 2021-01-01, 在 2021-05-09', '2021-05-09 soft #1', '2021-05-09 soft #1'],
    ['在 2021-05-09, 查 2021-06-01', '2021-05-09 soft #0', '2021-06-01 soft #1'],
    ['在 2021-05-09, 原 2022-01-01', '2021-05-09 soft #0', '2021-05-09 soft #0'],
    ['原 2022-01-01', null, null],
    ['拟 2022-01-01', null, null],
    ['任 XXXX-03-01, 在 2021-05-09', '2021-05-09 soft #1', '2021-05-09 soft #1'],
    ['任', null, null],
  ])('%s', (line, start, end) => {
    const ends = findTenureEnds(compose(line));
    const spell = (each: (typeof ends)['start']) =>
      each && `${each.date} ${each.hard ? 'hard' : 'soft'} #${each.statement.id}`;
    expect([spell(ends.start), spell(ends.end)]).toEqual([start, end]);
  });
});

describe('as of a day: not named is not absent', () => {
  test.each([
    ['在 2021-05-09', '2021-05-09', 'IN_POST'],
    ['在 2021-05-09', '2021-05-08', 'UNKNOWN'],
    ['在 2021-05-09', '2031-05-09', 'UNKNOWN'],
    ['在 2021-05-09, 在 2023-01-01', '2022-01-01', 'IN_POST'],
    ['任 2021-03-01', '2021-02-28', 'OUT_OF_POST'],
    ['任 2021-03-01', '2021-03-01', 'IN_POST'],
    ['任 2021-03-01', '2021-03-02', 'UNKNOWN'],
    ['任 2021-03-01, 免 2022-01-01', '2021-09-09', 'IN_POST'],
    ['任 2021-03-01, 免 2022-01-01', '2022-01-01', 'IN_POST'],
    ['任 2021-03-01, 免 2022-01-01', '2022-01-02', 'OUT_OF_POST'],
    // Twice in the post.
    ['任 2019-01-01, 辞 2020-01-01, 选 2022-01-01, 在 2022-05-05', '2021-01-01', 'OUT_OF_POST'],
    ['任 2019-01-01, 辞 2020-01-01, 选 2022-01-01, 在 2022-05-05', '2022-03-03', 'IN_POST'],
    ['任 2019-01-01, 选 2022-01-01', '2021-01-01', 'UNKNOWN'],
    ['免 2020-01-01, 在 2022-01-01', '2021-01-01', 'UNKNOWN'],
    // 原市长: over by then, and nobody says since when.
    ['在 2021-05-09, 原 2023-01-01', '2022-01-01', 'UNKNOWN'],
    ['在 2021-05-09, 原 2023-01-01', '2023-01-01', 'OUT_OF_POST'],
    ['在 2021-05-09, 原 2023-01-01', '2024-01-01', 'OUT_OF_POST'],
    ['原 2023-01-01', '2022-01-01', 'UNKNOWN'],
    // 拟任 puts nobody in a post, 接受审查调查 nobody out of one.
    ['拟 2021-03-01', '2021-03-01', 'UNKNOWN'],
    ['任 2021-01-01, 查 2021-06-01', '2021-03-01', 'IN_POST'],
    ['任 2021-01-01, 查 2021-06-01', '2021-07-01', 'UNKNOWN'],
    ['任 XXXX-03-01', '2021-01-01', 'UNKNOWN'],
  ])('%s on %s', (line, day, state) => {
    expect(judgeTenure(compose(line), day)).toBe(state);
  });
});
