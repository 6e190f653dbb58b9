import { describe, expect, it } from 'vitest';
import { chooseYear, chooseYearOfOpening } from '../../server/mentions/dates/choose-year.ts';
import { findDates } from '../../server/mentions/dates/find-dates.ts';

const MAY = { year: 2022, published: '2022-05-26' };
const UNDATED = { year: null, published: null };

describe('findDates', () => {
  it.each([
    ['2021年3月5日', UNDATED, ['2021-03-05 STATED']],
    ['5月25日', MAY, ['2022-05-25 INFERRED']],
    ['11月8日', UNDATED, ['XXXX-11-08 STATED']],
    ['12月30日', { year: 2022, published: '2022-01-04' }, ['2021-12-30 INFERRED']],
    ['25日', MAY, ['2022-05-25 INFERRED']],
    ['17日', UNDATED, ['XXXX-XX-17 STATED']],
    ['28日', MAY, ['2022-04-28 INFERRED']],
    ['预告28日举办，定于3日', MAY, ['2022-05-28 INFERRED', '2022-06-03 INFERRED']],
    ['28日将举行，28日将军题字', MAY, ['2022-05-28 INFERRED', '2022-04-28 INFERRED']],
    ['7日22时30分至8日1时', MAY, ['2022-05-07/2022-05-08 INFERRED']],
    ['7日22时开会，8日1时散会', MAY, ['2022-05-07 INFERRED', '2022-05-08 INFERRED']],
    ['20日晚座谈。次日一早看望', MAY, ['2022-05-20 INFERRED', '2022-05-21 INFERRED']],
    ['次日', MAY, ['null INFERRED']],
    ['5月1日前夕慰问，5月1日前完成', MAY, ['null INFERRED', '2022-05-01 INFERRED']],
    ['昨日', MAY, ['2022-05-25 INFERRED']],
    ['昨日', UNDATED, ['null INFERRED']],
    ['近日', MAY, ['null INFERRED']],
    ['10月22日至23日', MAY, ['2022-10-22/2022-10-23 INFERRED']],
    ['3月31日至4月1日', MAY, ['2022-03-31/2022-04-01 INFERRED']],
    [
      '5月25日电 25日召开',
      { year: 2022, published: null },
      ['2022-05-25 INFERRED', '2022-05-25 INFERRED'],
    ],
    [
      '12月30日至1月2日',
      { year: 2022, published: '2022-01-04' },
      ['2021-12-30/2022-01-02 INFERRED'],
    ],
    ['11月8日至10日', UNDATED, ['XXXX-11-08/XXXX-11-10 STATED']],
    ['5月8日至45日', MAY, ['2022-05-08 INFERRED']],
    ['5月8日至6日', MAY, ['2022-05-08 INFERRED']],
    ['13月45日', MAY, ['null INFERRED']],
    ['32日', UNDATED, ['null INFERRED']],
    ['2月30日', UNDATED, ['null INFERRED']],
    ['2月29日', UNDATED, ['XXXX-02-29 STATED']],
    ['2021年2月29日', UNDATED, ['null INFERRED']],
    ['考前14天', MAY, []],
    ['人民日报', MAY, []],
    ['据某社23日报道', MAY, ['2022-05-23 INFERRED']],
    ['五月二十五日', MAY, ['2022-05-25 INFERRED']],
    ['二〇二一年十月八日', UNDATED, ['2021-10-08 STATED']],
    ['二○○三年十一月三十日', UNDATED, ['2003-11-30 STATED']],
    ['5月8日、9日', MAY, ['2022-05-08/2022-05-09 INFERRED']],
    ['4月29日、30日和5月1日', MAY, ['2022-04-29/2022-05-01 INFERRED']],
    ['5月8日、10日', MAY, ['2022-05-08 INFERRED', '2022-05-10 INFERRED']],
    ['5月8、9日', MAY, ['2022-05-08/2022-05-09 INFERRED']],
    ['5月8、10日', MAY, ['2022-05-08 INFERRED']],
    ['5月8日起至10日', MAY, ['2022-05-08/2022-05-10 INFERRED']],
    ['5月8-10日', MAY, ['2022-05-08/2022-05-10 INFERRED']],
    ['5月8日—10日', MAY, ['2022-05-08/2022-05-10 INFERRED']],
    ['5月8日～10日', MAY, ['2022-05-08/2022-05-10 INFERRED']],
    ['5月25号下午', MAY, ['2022-05-25 INFERRED']],
    ['昨晚', MAY, ['2022-05-25 INFERRED']],
    ['昨下午', MAY, ['2022-05-25 INFERRED']],
    ['今晨', MAY, ['2022-05-26 INFERRED']],
    ['前日', MAY, ['2022-05-24 INFERRED']],
    ['本月8日', MAY, ['2022-05-08 INFERRED']],
    ['上月8日', MAY, ['2022-04-08 INFERRED']],
    ['去年12月8日', MAY, ['2021-12-08 INFERRED']],
    ['今年1月8日', MAY, ['2022-01-08 INFERRED']],
    ['上周五', MAY, ['2022-05-20 INFERRED']],
    ['本周三', MAY, ['2022-05-25 INFERRED']],
    ['连日来', MAY, ['null INFERRED']],
    ['一日千里，三十日线，日均', MAY, []],
    ['周三多云', MAY, []],
    ['2022-05日程', MAY, []],
    ['热线12345号码', MAY, []],
    ['21号线', MAY, []],
    ['8栋2号楼', MAY, []],
  ])('%s', (text, calendar, expected) => {
    expect(findDates(text)(calendar).map(({ edtf, basis }) => `${edtf} ${basis}`)).toEqual(
      expected,
    );
  });
});

describe('chooseYear', () => {
  it.each([
    ['甲被查。\n甲，1956年10月出生，1976年9月入党，1976年2月参加工作。', null, null],
    ['2020年3月，甲被查。\n甲，1956年10月出生，1976年2月参加工作。', null, 2020],
    ['2005年任副市长，2005年6月当选书记。', null, null],
    ['2022年的事，2022年再说，2019年不提。', null, 2022],
    ['2021年和2022年。', null, 2022],
    ['2019年。', '2022-05-26', 2022],
    ['没有年份。', null, null],
    ['2011年以来连续三年入选，2009年起试点。', null, null],
    ['按照通知（湘委办发〔2018〕53号）要求', null, 2018],
    ['2016年以来已有15名被查，2013年会上曾被指出。', null, null],
    ['2011年以来连续三年入选，2013年再获奖。', null, 2013],
    ['按照方案（2018）要求', null, null],
    ['刚刚过去的2006年，是丰收的一年。', null, 2007],
    ['即将过去的2006年，是丰收的一年。', null, 2006],
  ])('%s', (text, published, expected) => {
    expect(chooseYear(text, published)).toBe(expected);
  });
});

describe('chooseYearOfOpening', () => {
  it.each([
    ['10月23日，2012年学习活动周开幕式举行', 2012],
    ['10月23日，2011年和2012年学习活动周开幕式举行', null],
    ['2月3日，市委召开2011年总结大会', null],
    ['12月28日，会议部署2013年工作', null],
    ['2012年学习活动周开幕式昨日举行', null],
    ['', null],
  ])('%s', (opening, expected) => {
    expect(chooseYearOfOpening(opening)).toBe(expected);
  });
});
