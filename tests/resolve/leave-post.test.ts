/** The day on which somebody leaves a post stays known, however the articles come. */
import { expect, it } from 'vitest';
import { growRelation } from '../../server/resolve/grow-relation.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';
import { deriveWhole } from './derive-whole.ts';

const POST = { person: '张伟', organisation: '太原市委', title: '书记' };
const compose = (mark: string, date: string | null, more = {}) =>
  composeExtraction({
    text: `${mark}张伟`,
    date,
    people: ['张伟'],
    roles: [{ ...POST, ...more }],
  });

const SEEN = compose('甲', '2021-03-01');
const REMOVED = compose('乙', '2022-05-25', { former: true, change: 'REMOVED' });
const RESIGNED = compose('丙', '2022-04-01', { former: true, change: 'RESIGNED' });
const UNDATED = compose('丁', null, { former: true, change: 'REMOVED' });
const FORMER = compose('戊', '2023-01-01', { former: true });

it.each([
  ['seen alone', [SEEN], null],
  ['removed', [SEEN, REMOVED], '2022-05-25'],
  ['resigned, and then removed', [REMOVED, RESIGNED], '2022-05-25'],
  ['removed on a day that no article tells', [SEEN, UNDATED], null],
  ['called a former one, which ends nothing on that day', [SEEN, FORMER], null],
])('%s', (_, articles, left) => {
  const { holds } = deriveWhole(articles);
  expect(holds).toMatchObject([{ left }]);
});

it.each([
  [{}, {}, undefined],
  [{ left: '2022-05-25' }, {}, '2022-05-25'],
  [{}, { left: '2022-05-25' }, '2022-05-25'],
  [{ left: '2022-05-25' }, { left: '2022-04-01' }, '2022-05-25'],
])('what is known %o and what is added %o', (known, added, left) => {
  const relation = { id: 'r', count: 1, former: false };
  expect(growRelation({ ...relation, ...known }, { ...relation, ...added }).left).toBe(left);
});
