import { describe, expect, it } from 'vitest';
import { LANGUAGES, type TextKey } from '../../client/language/catalogue.ts';
import { CHINESE } from '../../client/language/chinese.ts';
import { chooseLanguage } from '../../client/language/choose-language.ts';
import { createTranslator } from '../../client/language/create-translator.ts';
import { ENGLISH } from '../../client/language/english.ts';
import { formatDate } from '../../client/language/format-date.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(String).sort();

describe('the two catalogues', () => {
  it('hold the same keys, all of them filled', () => {
    expect(Object.keys(CHINESE).sort()).toEqual(Object.keys(ENGLISH).sort());
    for (const text of [...Object.values(CHINESE), ...Object.values(ENGLISH)]) {
      expect(text.trim()).not.toBe('');
    }
  });

  it('name the same values', () => {
    for (const key of Object.keys(ENGLISH) as (keyof typeof ENGLISH)[]) {
      expect([key, placeholders(CHINESE[key])]).toEqual([key, placeholders(ENGLISH[key])]);
    }
  });
});

describe('createTranslator', () => {
  it.each([
    ['zh', 'kind.PERSON', {}, '人物'],
    ['en', 'kind.PERSON', {}, 'Person'],
    ['en', 'evidence.open', { count: 1 }, '1 quote'],
    ['en', 'evidence.open', { count: 2 }, '2 quotes'],
    ['zh', 'evidence.open', { count: 2 }, '2 处原文'],
    ['en', 'evidence.of', { line: '<b>&"' }, 'Evidence: <b>&"'],
  ] as const)('%s %s', (language, key, values, text) => {
    expect(createTranslator(language)(key satisfies TextKey, values)).toBe(text);
  });
});

describe('chooseLanguage', () => {
  it.each([
    [null, ['zh-CN', 'en'], 'zh'],
    [null, ['zh-Hant-TW'], 'zh'],
    [null, ['yue'], 'zh'],
    [null, ['en-GB', 'zh-CN'], 'en'],
    [null, ['fr'], 'en'],
    [null, [], 'en'],
    ['zh', ['en'], 'zh'],
    ['en', ['zh-CN'], 'en'],
    ['nonsense', ['zh-CN'], 'zh'],
  ])('remembered %s, preferred %j', (remembered, preferred, language) => {
    expect(chooseLanguage(remembered, preferred)).toBe(language);
    expect(LANGUAGES).toContain(language);
  });
});

describe('formatDate', () => {
  it.each([
    ['2022-05-25', 'zh', '2022年5月25日', true],
    ['2022-05-25', 'en', '25 May 2022', true],
    ['2022-05', 'zh', '2022年5月', true],
    ['2022-10', 'en', 'Oct 2022', true],
    ['XXXX-11-08', 'zh', '11月8日', false],
    ['XXXX-02-29', 'en', '29 February', false],
    ['XXXX-XX-06', 'zh', '6日', false],
    ['2022-10-22/2022-10-23', 'zh', '2022年10月22日至2022年10月23日', true],
    ['2022~', 'en', '2022~', true],
  ] as const)('%s in %s', (edtf, language, text, yearKnown) => {
    expect(formatDate(edtf, language)).toEqual({ text, yearKnown });
  });
});
