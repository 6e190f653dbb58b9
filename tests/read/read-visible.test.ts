import { describe, expect, it } from 'vitest';
import { readVisible } from '../../server/read/read-visible.ts';

describe('readVisible', () => {
  it.each([
    ['市委召开会议', '市委召开会议'],
    ['太原市\u200b委', '太原市委'],
    ['市长\u202e张新\u2066伟\u2069\u202c出席', '市长张新伟出席'],
    ['**5月8日**，会议召开', '5月8日，会议召开'],
    ['来源：[湘江日报](https://a.example/x) 作者：', '来源：湘江日报 作者：'],
    ['[原创](javascript:void(0);) 湘江发布', '原创 湘江发布'],
    ['![座谈会](https://a.example/1.jpg "座谈会")', ''],
    ['[![](a.jpg)](b.html)会议现场', '会议现场'],
    ['<p style="a">市长<b>孙某</b>出席</p>', '市长孙某出席'],
    ['市长<script>alert(1)</script>出席', '市长<script>alert(1)</script>出席'],
    ['郫委办发[2018]53号(试行)', '郫委办发[2018]53号(试行)'],
    ['GDP<3%，而b>2', 'GDP<3%，而b>2'],
  ])('%s', (line, text) => {
    const visible = readVisible(line, 10);
    expect(visible.text).toBe(text);
    for (const { at, start, length } of visible.pieces)
      expect(line.slice(start - 10, start - 10 + length)).toBe(text.slice(at, at + length));
  });
});
