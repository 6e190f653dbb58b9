import { expect, it } from 'vitest';
import { mendMisprints } from '../../server/read/mend-misprints.ts';

it.each([
  ['（记者 何某 通迅员 孙某）', '（记者 何某 通讯员 孙某）'],
  ['迅速通知队员', '迅速通知队员'],
  ['', ''],
])('%s', (text, expected) => {
  expect(mendMisprints(text)).toBe(expected);
});
