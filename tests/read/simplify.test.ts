import { describe, expect, it } from 'vitest';
import { simplify } from '../../server/read/simplify.ts';

describe('simplify', () => {
  it.each([
    ['臺北市長會見來訪的記者團', '台北市长会见来访的记者团'],
    ['市委书记周安平出席会议', '市委书记周安平出席会议'],
    [
      '他研究乾隆年间的漕运制度，发表了多篇文章，出版了两部专著，引起学界广泛关注',
      '他研究乾隆年间的漕运制度，发表了多篇文章，出版了两部专著，引起学界广泛关注',
    ],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(simplify(text)).toBe(expected);
    expect(simplify(text)).toHaveLength(text.length);
  });
});
