import { afterAll, describe, expect, it } from 'vitest';
import { scan } from '../../server/lexicon/text-scan.ts';
import { WordSet } from '../../server/lexicon/word-set.ts';

const BODIES = new WordSet('市委 市委常委 常委会', '会');
const OTHERS = new WordSet('委常 市委常 会议');

afterAll(() => {
  scan.open('');
});

const TEXT = '出席市委常委会议';

describe.each([
  ['in the text that is read', true],
  ['in any other', false],
])('words %s', (_, isOpen) => {
  it.each([
    [2, '市委常委'],
    [4, '常委会'],
    [6, '会'],
    [0, ''],
    [3, ''],
    [TEXT.length, ''],
    [99, ''],
  ])('the longest at %i: %s', (start, expected) => {
    scan.open(isOpen ? TEXT : '');
    expect(BODIES.longestAt(TEXT, start)).toBe(expected);
    expect(BODIES.lengthAt(TEXT, start)).toBe(expected.length);
  });

  it.each([
    [4, '市委'],
    [6, '市委常委'],
    [7, '常委会'],
    [5, ''],
    [0, ''],
    [TEXT.length, ''],
  ])('the longest before %i: %s', (end, expected) => {
    scan.open(isOpen ? TEXT : '');
    expect(BODIES.longestBefore(TEXT, end)).toBe(expected);
    expect(BODIES.lengthBefore(TEXT, end)).toBe(expected.length);
  });
});

describe('a list', () => {
  it('holds its own words only', () => {
    expect(BODIES.has('常委会')).toBe(true);
    expect(BODIES.has('会议')).toBe(false);
    expect(BODIES.has('市')).toBe(false);
    expect(OTHERS.longestAt('市委常委会议', 1)).toBe('委常');
  });

  it('made after a text was read is found in it', () => {
    scan.open('甲主持茶话会');
    expect(new WordSet('茶话会').longestAt('甲主持茶话会', 3)).toBe('茶话会');
  });

  it('is found from place to place', () => {
    const text = '、会、市委、委常'.repeat(9000);
    for (const open of ['', text]) {
      scan.open(open);
      expect(BODIES.next(text, 0)).toBe(1);
      expect(BODIES.next(text, 2)).toBe(3);
      expect(BODIES.next(text, 4, 9)).toBe(-1);
      expect(BODIES.next(text, 40_004)).toBe(40_009);
      expect(BODIES.next(text, text.length)).toBe(-1);
    }
  });

  it('takes no word that is longer than a scan looks', () => {
    expect(() => new WordSet('会'.repeat(32))).toThrow(RangeError);
  });
});

describe('a text longer than a scan holds', () => {
  const long = `${'市委常委会议、'.repeat(12_000)}会`;

  it('is looked up everywhere, by whatever way it is walked', () => {
    scan.open(long);
    for (const place of [0, 32_760, 32_767, 32_768, 65_535, 70_000, 12, long.length - 1]) {
      const start = place - (place % 7);
      for (const move of [false, true]) {
        if (move) scan.cover(start);
        expect(BODIES.longestAt(long, start)).toBe(start === long.length - 1 ? '会' : '市委常委');
        expect(BODIES.longestBefore(long, start)).toBe('');
        if (start > 0) expect(BODIES.longestBefore(long, start - 2)).toBe('常委会');
      }
    }
  });
});
