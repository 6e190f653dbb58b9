import { describe, expect, it } from 'vitest';
import { cutText } from '../../client/text/cut-text.ts';
import { findSentence } from '../../client/text/find-sentence.ts';
import { moveChoice } from '../../client/figures/move-choice.ts';
import { splitLines } from '../../client/text/split-lines.ts';

const TEXT = '市委书记韦韬出席';

describe('cutText', () => {
  it.each([
    ['no quote', [], [['市委书记韦韬出席', '']]],
    [
      'one quote',
      [['a', 4, 6]],
      [
        ['市委书记', ''],
        ['韦韬', 'a'],
        ['出席', ''],
      ],
    ],
    [
      'quotes over each other',
      [
        ['a', 0, 6],
        ['b', 4, 8],
      ],
      [
        ['市委书记', 'a'],
        ['韦韬', 'a b'],
        ['出席', 'b'],
      ],
    ],
    ['a quote past both ends', [['a', -3, 99]], [['市委书记韦韬出席', 'a']]],
    ['a quote elsewhere', [['a', 20, 30]], [['市委书记韦韬出席', '']]],
  ] as const)('%s', (_, spans, pieces) => {
    const cut = cutText(
      TEXT,
      spans.map(([id, start, end]) => ({ id, start, end })),
    );
    expect(cut.map(({ text, statements }) => [text, statements.join(' ')])).toEqual(pieces);
    expect(cut.map(({ text }) => text).join('')).toBe(TEXT);
  });

  it('cuts an empty text into nothing', () => {
    expect(cutText('', [{ id: 'a', start: 0, end: 1 }])).toEqual([]);
  });
});

describe('splitLines', () => {
  it('keeps the offsets and leaves empty lines out', () => {
    const text = '标题\n\n5月25日\n𠮷林';
    const lines = splitLines(text);
    expect(lines.map((line) => line.text)).toEqual(['标题', '5月25日', '𠮷林']);
    for (const { start, text: line } of lines) expect(text.startsWith(line, start)).toBe(true);
  });

  it('gives nothing for nothing', () => {
    expect(splitLines('')).toEqual([]);
  });
});

describe('moveChoice', () => {
  it.each([
    [null, 3, 'ArrowDown', 0],
    [0, 3, 'ArrowDown', 1],
    [2, 3, 'ArrowDown', null],
    [null, 3, 'ArrowUp', 2],
    [0, 3, 'ArrowUp', null],
    [1, 3, 'x', 1],
    [1, 0, 'ArrowDown', null],
  ])('from %s of %i by %s to %s', (active, count, key, next) => {
    expect(moveChoice(active, count, key)).toBe(next);
  });
});

describe('findSentence', () => {
  it.each([
    ['会议召开。市委书记韦韬出席并讲话。', '市委书记韦韬', '', '出席并讲话。'],
    ['会议召开。省委常委、市委书记韦韬出席', '韦韬', '省委常委、市委书记', '出席'],
    ['标题一行\n　　韦韬出席。', '出席', '韦韬', '。'],
    ['他说：“开始。”韦韬主持。', '韦韬', '', '主持。'],
    ['韦韬出席。张新伟主持。', '韦韬出席。', '', ''],
    ['韦韬说：“好。”随后散会。', '好', '韦韬说：“', '。”'],
    [
      `${'甲'.repeat(100)}韦韬${'乙'.repeat(100)}`,
      '韦韬',
      `…${'甲'.repeat(80)}`,
      `${'乙'.repeat(80)}…`,
    ],
    ['', '', '', ''],
  ])('%s round %s', (text, quote, before, after) => {
    const start = text.indexOf(quote);
    expect(findSentence(text, start, start + quote.length)).toEqual({ before, quote, after });
  });
});
