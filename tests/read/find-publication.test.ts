import { expect, it } from 'vitest';
import { findPublication } from '../../server/read/find-publication.ts';

it.each([
  ['2 要闻 2016年12月29日 星期四', '2016-12-29'],
  ['发布时间：2022-05-26 08:30 来源：太原日报', '2022-05-26'],
  ['2022/5/6 A3', '2022-05-06'],
  ['06.08.2016  00:05', '2016-08-06'],
  ['31.02.2016', null],
  ['1.2.20161', null],
  ['2022年5月', null],
  ['2022年2月30日 星期三', null],
  ['编号 20220526', null],
])('%s', (line, expected) => {
  expect(findPublication(line)).toBe(expected);
});
