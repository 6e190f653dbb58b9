import { describe, expect, it } from 'vitest';
import { joinBrokenLines } from '../../server/repair/join-broken-lines.ts';

describe('joinBrokenLines', () => {
  it.each([
    ['a word cut in two', ['共建平安太', '原市。'], ['共建平安太原市。']],
    ['a sentence cut at a comma', ['在此基础上，', '及时部署。'], ['在此基础上，及时部署。']],
    ['two whole paragraphs', ['第一段。', '第二段。'], ['第一段。', '第二段。']],
    [
      'a quotation that ends a paragraph',
      ['他说：“好。”', '下一段。'],
      ['他说：“好。”', '下一段。'],
    ],
    [
      'a picture’s words',
      ['△甲与乙握手', '10月9日，仪式举行。'],
      ['△甲与乙握手', '10月9日，仪式举行。'],
    ],
    [
      'a photographer',
      ['会议现场。杨志文 摄', '会议召开。'],
      ['会议现场。杨志文 摄', '会议召开。'],
    ],
    [
      'a site’s number behind the editor',
      ['会议召开。（编辑：李畅）1120808', '一批项目开工'],
      ['会议召开。（编辑：李畅）1120808', '一批项目开工'],
    ],
    [
      'what somebody says in the next paragraph',
      ['他强调——', '要抓好落实。'],
      ['他强调——', '要抓好落实。'],
    ],
    ['a dash within a sentence', ['三条路——', '每条都要走。'], ['三条路——每条都要走。']],
    ['a word that ends in 摄', ['他们正在拍摄', '影片。'], ['他们正在拍摄影片。']],
    ['three pieces', ['一', '二', '三。'], ['一二三。']],
    ['nothing', [], []],
  ])('joins %s', (_, lines, expected) => {
    const broken = lines.map((text) => ({ text, pieces: [], isCredit: false }));
    expect(joinBrokenLines(broken).map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ['防疫', '防护物资。', [2]],
    ['加强保障', '保障到位。', [4]],
    ['加强', '保障到位。', []],
  ])('tells where %s + %s may repeat', (before, after, joins) => {
    const broken = [before, after].map((text) => ({ text, pieces: [], isCredit: false }));
    expect(joinBrokenLines(broken)[0]?.doubtfulJoins).toEqual(joins);
  });
});
