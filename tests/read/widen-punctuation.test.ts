import { describe, expect, it } from 'vitest';
import { widenPunctuation } from '../../server/read/widen-punctuation.ts';

describe('widenPunctuation', () => {
  it.each([
    [
      'signs beside Chinese words',
      '会议指出,要抓落实;会后(下午)调研:',
      '会议指出，要抓落实；会后（下午）调研：',
    ],
    [
      'a bracket beside a sign',
      '市委常委会(扩大)会议(讨论稿)》',
      '市委常委会（扩大）会议（讨论稿）》',
    ],
    [
      'a stop at the end of a line only',
      '同志们.\n阿曼德克.巴塔洛夫',
      '同志们。\n阿曼德克.巴塔洛夫',
    ],
    ['times and numbers stay', '10:49:40 1,000 (2022)', '10:49:40 1,000 (2022)'],
    ['a number before a Chinese word', '共3,500人,下午3:00开会', '共3,500人，下午3:00开会'],
    ['addresses stay', 'http://a.example/b?c (d, e)', 'http://a.example/b?c (d, e)'],
    ['what is wide stays', '甲、乙（丙）出席。', '甲、乙（丙）出席。'],
    ['quotation marks stay', '全市"双创"推进会', '全市"双创"推进会'],
  ])('%s', (_, narrow, wide) => {
    expect(widenPunctuation(narrow)).toBe(wide);
    expect(widenPunctuation(narrow)).toHaveLength(narrow.length);
  });
});
