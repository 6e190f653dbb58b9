import { describe, expect, it } from 'vitest';
import { chooseTitle } from '../../server/read/choose-title.ts';
import { splitBlocks } from '../../server/read/split-blocks.ts';

describe('chooseTitle', () => {
  it.each([
    [
      '某省党政考察团来甘考察\n戈某某会见并座谈',
      [null, '某省党政考察团来甘考察', '戈某某会见并座谈'],
    ],
    [
      '市人大常委会第十九次会议闭会\n决定任命晏某某为副市长',
      [null, '市人大常委会第十九次会议闭会', '决定任命晏某某为副市长'],
    ],

    [
      '市委常委会召开会议\n传达学习全省会议精神',
      [null, '市委常委会召开会议', '传达学习全省会议精神'],
    ],
    [
      '凝心聚力 共谋发展\n全市会议召开\n孙某出席并讲话',
      ['凝心聚力 共谋发展', '全市会议召开', '孙某出席并讲话'],
    ],
    [
      '孙某主持召开市委常委会会议\n强调一张蓝图绘到底',
      [null, '孙某主持召开市委常委会会议', '强调一张蓝图绘到底'],
    ],
    ['# 市政府与某集团\n# 签署合作协议', [null, '市政府与某集团签署合作协议', null]],
    ['# 全市会议召开\n# 孙某出席', [null, '全市会议召开', '孙某出席']],
    ['坚持不懈 久久为功\n# 全市会议召开', ['坚持不懈 久久为功', '全市会议召开', null]],
    [
      '卢某在安徽调研时强调\n推动职业教育法有效实施',
      ['卢某在安徽调研时强调', '推动职业教育法有效实施', null],
    ],
    ['# 孙某在甲县调研时强调\n# 推动教育发展', ['孙某在甲县调研时强调', '推动教育发展', null]],
    ['自学考试今日起报名\n首次采用网上缴费', [null, '自学考试今日起报名', '首次采用网上缴费']],
    ['湘江医院揭牌仪式\n在望城区举办', [null, '湘江医院揭牌仪式在望城区举办', null]],
    ['湘江医院揭牌\n在望城区举办', ['湘江医院揭牌', '在望城区举办', null]],
    ['', [null, null, null]],
  ])('%j', (text, expected) => {
    const { kicker, title, subtitle } = chooseTitle(splitBlocks(text));
    expect([kicker, title, subtitle].map((passage) => passage?.text ?? null)).toEqual(expected);
    for (const passage of [kicker, title, subtitle])
      for (const { at, start, length } of passage?.pieces ?? [])
        expect(text.slice(start, start + length)).toBe(passage?.text.slice(at, at + length));
  });
});
