import { expect, it } from 'vitest';
import { namePost } from '../../server/resolve/organisations/name-post.ts';

it.each([
  ['太原市委', '书记', '太原市委书记'],
  ['太原市政府', '市长', '太原市市长'],
  ['太原市政府', '常务副市长', '太原市常务副市长'],
  ['太原市政府', '副秘书长', '太原市政府副秘书长'],
  ['太原市', '市领导', '太原市领导'],
  ['山西省', '省领导', '山西省领导'],
  [null, '总书记', '总书记'],
])('%s, %s: %s', (organisation, title, name) => {
  expect(namePost(organisation, title)).toBe(name);
});
