import { describe, expect, it } from 'vitest';
import { findAround } from '../../server/lexicon/find-around.ts';

const DOTTED = /\p{Script=Han}{1,3}(?:·\p{Script=Han}{1,2})+/gu;
const DOT = /·/gu;

describe('a pattern looked for around its sign gives what it gives everywhere', () => {
  it.each([
    [''],
    ['没有点'],
    ['甲·乙'],
    ['·甲乙丙丁·戊己庚·辛，壬·'],
    ['··甲··乙·丙'],
    ['𠮷𠮷𠮷𠮷·𠮷𠮷𠮷和阿·里'],
    ['甲·乙·丙·丁·戊'.repeat(30)],
  ])('%s', (text) => {
    const plain = ({ 0: words, index }: RegExpExecArray) => ({ words, index });
    expect(findAround(text, DOTTED, DOT, 6).map(plain)).toEqual(
      [...text.matchAll(DOTTED)].map(plain),
    );
  });
});
