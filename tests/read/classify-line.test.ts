import { describe, expect, it } from 'vitest';
import { classifyLine } from '../../server/read/classify-line.ts';

describe('classifyLine', () => {
  it.each([
    ['本报讯（记者 赵敏）5月8日，会议召开。', 'LEAD'],
    ['（2016年12月28日市人大常委会第三次会议通过）', 'LEAD'],
    ['会议指出，要抓好落实。', 'BODY'],
    ['市委常委会召开会议', 'SHORT'],
    ['位置，抓好落实', 'SHORT'],
    ['来源：某某日报  发布时间：2017-08-03 09:12', 'CREDIT'],
    ['某某发布 2020-04-11 18:20', 'CREDIT'],
    ['责任编辑 钱某', 'CREDIT'],
    ['2020-05-14 09:05　来源：闽北日报　作者：钱某 孙某　浏览量：842', 'CREDIT'],
    ['编辑部召开会议', 'SHORT'],
    ['记者从会上获悉，成效明显。', 'BODY'],
    ['2 要闻    2016年12月29日  星期四    责编：钱某', 'PAGE'],
    ['本版责编：钱某 美编：孙某', 'PAGE'],
    ['2016年12月29日，全市会议召开', 'SHORT'],
    ['河清日报', 'PAGE'],
    ['红网', 'PAGE'],
    ['市民走进日报社', 'SHORT'],
    ['新派融媒体记者：钱某/文', 'CREDIT'],
    ['一审：钱某 二审：孙某', 'CREDIT'],
    ['http://www.a.example 2005年01月18日02:20 新闻晨报', 'CREDIT'],
    ['2014年09月05日10:08   来源：河清日报', 'CREDIT'],
    ['▲会议现场', 'BODY'],
    ['图为合影', 'BODY'],
    ['图书馆开馆', 'SHORT'],
    ['会议召开2.jpg', 'FURNITURE'],
    ['责任编辑：', 'FURNITURE'],
    ['[责编：钱某 ]', 'CREDIT'],
    ['【打印本页】', 'FURNITURE'],
    ['＊＊＊', 'RULE'],
    ['——', 'SHORT'],
    ['第3版', 'FURNITURE'],
    ['- 2 -', 'FURNITURE'],
    ['首页 > 新闻动态 > 要闻', 'FURNITURE'],
    ['上一篇：一批项目开工', 'FURNITURE'],
    ['上一任书记的故事', 'SHORT'],
  ])('%s', (text, kind) => {
    expect(classifyLine(text, 0)).toBe(kind);
  });
});
