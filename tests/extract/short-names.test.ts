import { describe, expect, it } from 'vitest';
import { isShortFor } from '../../server/extract/organisations/is-short-for.ts';

describe('isShortFor', () => {
  it.each([
    ['云州省法院', '云州省高级人民法院', true],
    ['云州市检察院', '云州市人民检察院', true],
    ['云州市法院', '云州省高级人民法院', false],
    ['湘江银行市北分行', '湘江银行股份有限公司市北分行', true],
    ['湘江银行市北分行', '湘江银行股份有限公司市南分行', false],
    ['古叙煤电公司', '泸州古叙煤电有限公司', true],
    ['煤电公司', '泸州古叙煤电有限公司', false],
    ['邮储银行云州分行', '中国邮政储蓄银行云州分行', true],
    ['农业银行云州分行', '中国农业银行云州分行', true],
    ['中国银行云州分行', '中国农业银行云州分行', false],
  ])('%s, %s', (short, full, expected) => {
    expect(isShortFor(short, full)).toBe(expected);
  });
});
