import { expect, test } from 'vitest';
import { countLeading } from '../../server/lexicon/count-leading.ts';

test.each([
  [[], 5, 0],
  [[5], 5, 0],
  [[4], 5, 1],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 5, 7], 5, 2],
  [[1, 2, 3], 9, 3],
  [[7, 8, 9], 0, 0],
])('of %j below %d: %d', (items, limit, expected) => {
  expect(countLeading(items, (item) => item < limit)).toBe(expected);
});
