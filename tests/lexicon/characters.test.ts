import { expect, it } from 'vitest';
import { isHan, tableOf } from '../../server/lexicon/characters.ts';

it('knows Han characters as the Unicode tables do', () => {
  for (let code = 0; code < 65536; code += 1) {
    const expected = /^\p{Script=Han}$/u.test(String.fromCharCode(code));
    if (isHan(code) !== expected) expect.fail(`U+${code.toString(16)} should be ${expected}`);
  }
});

it('marks the characters of a table and no other', () => {
  const table = tableOf('，。');
  expect(table['，'.charCodeAt(0)]).toBe(1);
  expect(table.reduce((sum, each) => sum + each, 0)).toBe(2);
});
