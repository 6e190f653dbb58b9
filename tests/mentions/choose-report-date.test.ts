/** Leads of reports in a paper of 2023-03-09 → the day of the event, and whether it was worked out. */
import { describe, expect, it } from 'vitest';
import { readShortReport } from '../extract/read-short-report.ts';

describe('the day of the event that the lead reports', () => {
  it.each([
    ['3月8日，全市教育大会召开。', '2023-03-08 INFERRED'],
    ['2023年3月8日，全市教育大会召开。', '2023-03-08 STATED'],
    ['昨晚，全市教育大会召开。', '2023-03-08 INFERRED'],
    ['自3月1日起施行的条例受到关注。3月8日，全市教育大会召开。', '2023-03-08 INFERRED'],
    ['截至3月7日，全市开工项目120个。昨日，全市项目大会召开。', '2023-03-08 INFERRED'],
    ['第十届书展将于4月1日开幕。8日，市政府召开新闻发布会。', '2023-03-08 INFERRED'],
    ['他说，“2月1日我们就来了”。3月8日，全市教育大会召开。', '2023-03-08 INFERRED'],
    ['3月7日至8日，市委书记周安平到宁乡市调研。', '2023-03-07/2023-03-08 INFERRED'],
    ['3月7—8日，市委书记周安平到宁乡市调研。', '2023-03-07/2023-03-08 INFERRED'],
    ['近日，市委书记周安平到宁乡市调研。', 'null null'],
    ['市委书记周安平到宁乡市调研。', 'null null'],
    ['3月6日上午起，全市停水。', '2023-03-06 INFERRED'],
    ['市政府决定成立领导小组。\n长沙市人民政府\n二〇二二年十二月十六日', '2022-12-16 STATED'],
    ['市政府决定成立领导小组。\n小组2022年12月16日成立。', 'null null'],
  ])('%s', (body, expected) => {
    const { date, dateBasis } = readShortReport(body).article;
    expect(`${date} ${dateBasis}`).toBe(expected);
  });

  it('is not counted from a day in the heading', () => {
    const body = '市人大常委会昨天举行会议。';
    const { article } = readShortReport(body, '长沙市', '人代会4月18日召开');
    expect(article.date).toBe('2023-03-08');
  });
});
