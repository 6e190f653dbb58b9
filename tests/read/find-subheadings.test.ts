import { describe, expect, it } from 'vitest';
import { findSubheadings } from '../../server/read/find-subheadings.ts';
import { splitBlocks } from '../../server/read/split-blocks.ts';

describe('findSubheadings', () => {
  it.each([
    ['between paragraphs', '会议召开。\n两名女市长履新\n3月27日，公示发布。', [false, true, false]],
    [
      'among captions',
      '会议召开。\n会议现场\n孙某总结发言\n李某主持会议\n会上，孙某讲话。',
      [false, true, true, true, false],
    ],
    ['as the first line', '两名女市长履新\n公示发布。\n会议召开。', [false, false, false]],
    ['with a comma', '会议召开。\n会议要求，把安全放在第一\n位置。', [false, false, false]],
    [
      'in a paper that breaks its lines',
      '会议召开。\n会议上午在政府三楼召开\n孙某出席会议，\n并讲话。\n李某主持。',
      [false, false, false, false, false],
    ],
    ['in a list', '会议任命：\n孙某为副市长\n李某免职。', [false, false, false]],
  ])('reads a short line %s', (_, text, expected) => {
    expect(findSubheadings(splitBlocks(text))).toEqual(expected);
  });
});
