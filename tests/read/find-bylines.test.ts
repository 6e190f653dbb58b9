import { describe, expect, it } from 'vitest';
import { findBylines } from '../../server/read/find-bylines.ts';
import { findDateline } from '../../server/read/find-dateline.ts';

describe('findBylines', () => {
  it.each([
    ['本报讯（记者 殷雪鸢 梁涛）5月25日，', ['殷雪鸢 REPORTER', '梁涛 REPORTER']],
    ['本报讯（记者 侯慧琴 通讯员 金莹）昨日，', ['侯慧琴 REPORTER', '金莹 CORRESPONDENT']],
    ['本报讯（特约报道员 金莹）昨日，', ['金莹 CORRESPONDENT']],
    [
      '本报讯（记者 何晓芳 叶敏/文 李天荣/图）昨日，',
      ['何晓芳 REPORTER', '叶敏 REPORTER', '李天荣 PHOTOGRAPHER'],
    ],
    ['本报讯（文/何晓芳 图/李天荣）昨日，', ['何晓芳 REPORTER', '李天荣 PHOTOGRAPHER']],
    ['本报讯（记者 何晓芳 文 李天荣 图）昨日，', ['何晓芳 REPORTER', '李天荣 PHOTOGRAPHER']],
    ['本报讯（记者 李文 王图）昨日，', ['李文 REPORTER', '王图 REPORTER']],
    ['本报讯（记者侯慧琴、通讯员金莹）昨日，', ['侯慧琴 REPORTER', '金莹 CORRESPONDENT']],
    ['新华社北京5月25日电（记者胡浩）教育部', ['胡浩 REPORTER']],
    ['本报讯（记者 赵 敏）8日，', ['赵敏 REPORTER']],
    ['【湘江网】（记者 何晓芳）8日，', ['何晓芳 REPORTER']],
    ['湘江日报讯【新湘江·湘江日报记者何晓芳】8日，', ['何晓芳 REPORTER']],
    ['【湘江网】8日，（记者何晓芳所见）会议召开。', []],
    ['湘江新闻网 -湘江日报长沙讯 （记者/何晓芳）8日，', ['何晓芳 REPORTER']],
    ['湘江网7月24日讯（周晓磊）23日，', ['周晓磊 REPORTER']],
    ['湘江网讯（何晓芳 周晓磊）23日，', ['何晓芳 REPORTER', '周晓磊 REPORTER']],
    ['湘江网讯（上接第一版）23日，', []],
    ['本报讯（全媒体记者 欧阳文远）8日，', ['欧阳文远 REPORTER']],
    ['本报记者 李晓并 5月8日，', ['李晓并 REPORTER']],
    ['本报讯　记者殷雪鸢　特约记者梁涛报道　7月4日，', ['殷雪鸢 REPORTER', '梁涛 REPORTER']],
    ['本报讯 殷雪鸢报道：7月4日，', ['殷雪鸢 REPORTER']],
    ['湘都讯 记者殷雪鸢 发自北京 随着工期临近，', ['殷雪鸢 REPORTER']],
    ['本报讯 综合报道：7月4日，', []],
    ['本报讯　记者昨天从市残联获悉，', []],
    ['本报讯 5月8日，全市会议召开。', []],
    ['本报讯 5月8日，会议召开。（本报记者）责任编辑：李梅', ['李梅 EDITOR']],
    ['本报讯 5月8日，会议召开。编辑：李梅  审核：王强', ['李梅 EDITOR', '王强 EDITOR']],
    ['本报讯 5月8日，会议召开。编辑：他们要抓好落实。', []],
    [
      '本报讯 记者 乌仁其其格 通讯员 包文山　7月24日，',
      ['乌仁其其格 REPORTER', '包文山 CORRESPONDENT'],
    ],
    ['【本报深圳讯】（记者　欧阳慧珊）据消息，', ['欧阳慧珊 REPORTER']],
    ['新华社北京5月25日电（记者 董时俊、钱  铭）', ['董时俊 REPORTER', '钱铭 REPORTER']],
    ['本报讯 记者 从市水务局获悉，', []],
    ['红河日报讯（记者 普绍忠）年关将至，', ['普绍忠 REPORTER']],
    ['会后，记者 们走进社区。', []],
    ['孙某（女，满族）出席。', []],
    ['本报讯（陈小花 记者 李天荣）昨日，', ['陈小花 CORRESPONDENT', '李天荣 REPORTER']],
    ['长城网张家口4月28日（李宏 李馨）4月28日上午，', ['李宏 REPORTER', '李馨 REPORTER']],
    ['（中央社记者何晓芳台北9日电）双城论坛', ['何晓芳 REPORTER']],
    ['（中央社记者何晓芳、李天荣华盛顿9日综合报导）', ['何晓芳 REPORTER', '李天荣 REPORTER']],
    ['（湘江全媒体记者何晓芳 深圳报道）今日', ['何晓芳 REPORTER']],
    ['湘江日报讯（记者 何晓芳 李天荣报道）今日', ['何晓芳 REPORTER', '李天荣 REPORTER']],
    ['据新华社北京3月28日电（记者陈斌华）全国', ['陈斌华 REPORTER']],
    ['湘江新闻·长沙讯（记者 陈斌华）昨日', ['陈斌华 REPORTER']],
    ['【湘江财经 记者 何晓芳 李天荣】昨日', ['何晓芳 REPORTER', '李天荣 REPORTER']],
    ['【湘江日报报道】行政长官', []],
    ['文明风11月23日讯（通讯员 管剑英）昨晚，', ['管剑英 CORRESPONDENT']],
  ])('%s', (text, expected) => {
    const bylines = findBylines(text, { start: 0, end: text.length }, []);
    expect(bylines.map(({ name, as }) => `${name} ${as}`)).toEqual(expected);
    for (const { name, start, end } of bylines) {
      expect(text.slice(start, end).replace(/\s/gu, '')).toBe(name);
    }
  });

  it.each([
    ['会议召开。\n　　　　（李　畅）', ['李畅 REPORTER']],
    ['会议召开。\n（李畅 方政军）', ['李畅 REPORTER', '方政军 REPORTER']],
    ['会议召开。（李畅）', ['李畅 REPORTER']],
    ['会议召开。（撰稿：李畅 审核：方政军）', ['李畅 REPORTER', '方政军 EDITOR']],
    [
      '会议召开。（记者 殷雪鸢 梁涛 文/方政军 摄）',
      ['殷雪鸢 REPORTER', '梁涛 REPORTER', '方政军 PHOTOGRAPHER'],
    ],
    ['会议召开。（文/李畅 摄/方政军）', ['李畅 REPORTER', '方政军 PHOTOGRAPHER']],
    ['会议召开。（李畅 供稿）', ['李畅 CORRESPONDENT']],
    ['会议召开。（编辑：李畅）1120808', ['李畅 EDITOR']],
    ['会议召开。（ 编辑：李畅 ） |', ['李畅 EDITOR']],
    ['会议现场（集团总部 李畅摄）', ['李畅 PHOTOGRAPHER']],
    ['市长致辞。某报记者李畅摄  112年8月28日', ['李畅 PHOTOGRAPHER']],
    ['市委书记（李畅）', []],
    ['会议召开。\n（上接第一版）', []],
    ['会议召开。\n（待续）', []],
    ['会议召开。\n（完）', []],
  ])('signed on a line of its own: %j', (text, expected) => {
    const bylines = findBylines(text, { start: 0, end: 5 }, []);
    expect(bylines.map(({ name, as }) => `${name} ${as}`)).toEqual(expected);
  });

  it('reads reporters named at the end', () => {
    const text = '10月12日，学习会举行。\n（县融媒体中心 记者 王晓燕）';
    expect(
      findBylines(text, { start: 0, end: 12 }, []).map(({ name, as }) => `${name} ${as}`),
    ).toEqual(['王晓燕 REPORTER']);
  });

  it('reads the credit that closes a text', () => {
    const text = '本报讯 5月8日，仪式举行。\n图为现场。（王小北 摄）';
    expect(
      findBylines(text, { start: 0, end: 14 }, []).map(({ name, as }) => `${name} ${as}`),
    ).toEqual(['王小北 PHOTOGRAPHER']);
  });

  it.each([
    ['（湘江煤矿李舍 王小北摄影报道）', ['李舍 PHOTOGRAPHER', '王小北 PHOTOGRAPHER']],
    ['（记者 李舍 摄影 王小北）', ['李舍 REPORTER', '王小北 PHOTOGRAPHER']],
  ])('reads who took pictures in %s', (credit, expected) => {
    const bylines = findBylines(`3月5日，仪式举行。${credit}`, { start: 0, end: 3 }, []);
    expect(bylines.map(({ name, as }) => `${name} ${as}`)).toEqual(expected);
  });
});

describe('findBylines on lines of credits', () => {
  it.each([
    ['来源：自贡日报    作者：滕小丽    发布时间：2017-08-03 09:12', ['滕小丽 REPORTER']],
    ['记者：方　圆', ['方圆 REPORTER']],
    ['文/图 记者 李晓并 通讯员 金莹', ['李晓并 REPORTER', '金莹 CORRESPONDENT']],
    ['掌上湘江客户端记者 何雯 摄', ['何雯 PHOTOGRAPHER']],
    ['编辑：车   前', ['车前 EDITOR']],
    ['2026/02/23 13:07 记者何晓芳／台中报导', ['何晓芳 REPORTER']],
    ['【记者何晓芳/台中报导】', ['何晓芳 REPORTER']],
    ['作者 湘江小学 何晓芳 指导老师 李天荣', ['何晓芳 REPORTER']],
    ['编辑 车前', ['车前 EDITOR']],
    ['初审编辑：车前', ['车前 EDITOR']],
    ['2019-08-27 10:46:26来源：某县安监局责任编辑：车前我来说两句', ['车前 EDITOR']],
    ['作者：　出版日期：2014.05.12　点击数：0', []],
    ['文/国际交流处方超 摄影/霍晨光', ['方超 REPORTER', '霍晨光 PHOTOGRAPHER']],
    [
      '撰稿人：何晓芳 摄影者：李天荣 审核人：叶敏',
      ['何晓芳 REPORTER', '李天荣 PHOTOGRAPHER', '叶敏 EDITOR'],
    ],
    ['责任编辑 | 审核 | 终审', []],
    [
      '（记者 何晓芳 叶敏 文 / 李天荣 摄）',
      ['何晓芳 REPORTER', '叶敏 REPORTER', '李天荣 PHOTOGRAPHER'],
    ],
    ['文/何晓芳 摄影/李天荣 编辑/叶敏', ['何晓芳 REPORTER', '李天荣 PHOTOGRAPHER', '叶敏 EDITOR']],
    ['责编：钱某 美编：孙某', ['钱某 EDITOR', '孙某 EDITOR']],
    ['编 辑：钱某', ['钱某 EDITOR']],
    ['文/湘江青年报记者何晓芳', ['何晓芳 REPORTER']],
    ['□记者何晓芳报道', ['何晓芳 REPORTER']],
    ['◆记者证报道', []],
    ['新派融媒体记者：贺德良/文', ['贺德良 REPORTER']],
    ['本报记者何晓芳/文 李天荣/图', ['何晓芳 REPORTER', '李天荣 PHOTOGRAPHER']],
    ['湘江新闻首席记者 何晓芳', ['何晓芳 REPORTER']],
    ['湘江日报客户端记者 何晓芳 长沙报道', ['何晓芳 REPORTER']],
    ['编辑：邓梓钰（实习） 梁威', ['邓梓钰 EDITOR', '梁威 EDITOR']],
    ['文字编辑：杜道兵 闻俊', ['杜道兵 EDITOR', '闻俊 EDITOR']],
    ['来源：华夏网  作者：  分享：', []],
    ['责任编辑：赖　寒    【打印】【关闭】', ['赖寒 EDITOR']],
    ['吴迪 谭燕', ['吴迪 REPORTER', '谭燕 REPORTER']],
    ['来源：某某日报 作者：县融媒体中心', []],
    ['浏览次数：1268 字体：大 中 小', []],
  ])('%s', (text, expected) => {
    const lead = { start: text.length, end: text.length };
    const bylines = findBylines(text, lead, [{ start: 0, end: text.length }]);
    expect(bylines.map(({ name, as }) => `${name} ${as}`)).toEqual(expected);
  });
});

describe('findDateline', () => {
  it.each([
    ['本报讯（记者 甲某）', '本报', null],
    ['新华社北京5月25日电（记者乙某）', '新华社', '北京'],
    ['本报太原5月25日讯', '本报', '太原'],
    ['中国台湾网7月4日上海讯 ', '中国台湾网', '上海'],
    ['晨报讯 ', '晨报', null],
    ['中新网客户端北京3月1日电（冷某）', '中新网', '北京'],
    ['东南网-福建日报6月28日讯（记者 甲某）', '福建日报', null],
    ['新派讯 ', '新派', null],
    ['【文汇网讯】', '文汇网', null],
    ['红网津市站3月11日讯（通讯员 甲某）', '红网', '津市站'],
  ])('%s', (text, agency, place) => {
    expect(findDateline(text)).toMatchObject({ agency, place });
  });

  it.each(['本报今天起改版。', '会议指出，', ''])('finds none in %j', (text) => {
    expect(findDateline(text)).toBeNull();
  });
});
