/** Reports as the genre writes them → each meeting with its place, and who did what there, in order. */
import { describe, expect, it } from 'vitest';
import { listMeetings, readShortReport } from './read-short-report.ts';

type Expected = Readonly<Record<string, readonly string[]>>;

function expectReading(body: string, meetings: Expected): void {
  const read = listMeetings(readShortReport(body)).map(([meeting, who]) => [
    meeting.replace(/ = [^@]*?(?= @|$)/u, ''),
    who,
  ]);
  expect(Object.fromEntries(read)).toEqual(meetings);
}

describe('conferences', () => {
  it.each<[string, Expected]>([
    [
      '3月8日上午，全市安全生产工作电视电话会议召开。市委副书记、市长宋哲出席会议并讲话，副市长郑小川主持会议并就抓好贯彻落实提出要求。市应急管理局、望城区政府、湖南山河集团有限公司在会上作了交流发言。',
      {
        'CONFERENCE 全市安全生产工作电视电话会议': [
          '宋哲 ATTENDED SPOKE',
          '郑小川 CHAIRED GAVE_INSTRUCTIONS',
          '长沙市应急管理局 MADE_REMARKS',
          '望城区政府 MADE_REMARKS',
          '湖南山河集团有限公司 MADE_REMARKS',
        ],
      },
    ],
    [
      '3月8日，市委书记周安平在全市农村工作会议上强调，要扛稳粮食安全责任，坚持农业农村优先发展。市长宋哲主持会议，钱广志、孙立民出席。',
      {
        'CONFERENCE 全市农村工作会议': ['宋哲 CHAIRED', '钱广志 ATTENDED', '孙立民 ATTENDED'],
      },
    ],
    [
      '3月8日，市委理论学习中心组举行专题学习会，邀请中南大学教授陈立阳作专题辅导。市委书记周安平主持并讲话，宋哲、黄国胜、魏民康参加学习。',
      {
        'CONFERENCE 专题学习会': [
          '陈立阳 SPOKE',
          '周安平 CHAIRED SPOKE',
          '宋哲 ATTENDED',
          '黄国胜 ATTENDED',
          '魏民康 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，我市召开优化营商环境大会。会前，周安平、宋哲等市领导参观了成果展。会上，钱广志传达了省委有关精神，孙立民宣读表彰决定，与会领导为获奖单位颁奖。郑小川作工作报告。',
      {
        'CONFERENCE 优化营商环境大会': [
          '周安平 INSPECTED',
          '宋哲 INSPECTED',
          '钱广志 ANNOUNCED',
          '孙立民 ANNOUNCED',
          '郑小川 REPORTED',
        ],
      },
    ],
    [
      '3月8日，市纪委十四届三次全会召开。周安平出席并讲话。市委常委、市纪委书记、市监委主任何平远代表市纪委常委会作工作报告。全会由市纪委常委会主持。',
      {
        'SESSION 市纪委十四届三次全会': [
          '周安平 ATTENDED SPOKE',
          '何平远 REPORTED',
          '长沙市纪委常委会 CHAIRED',
        ],
      },
    ],
    [
      '3月8日，市人大常委会召开第十二次主任会议，听取市财政局局长许建平关于预算执行情况的汇报。会议由黄国胜主持。受宋哲委托，副市长郑小川列席会议。',
      {
        'SESSION 市人大常委会第十二次主任会议': [
          '许建平 REPORTED',
          '黄国胜 CHAIRED',
          '郑小川 OBSERVED',
        ],
      },
    ],
    [
      '3月8日，望城区召开项目建设推进会，区委书记何平远主持会议并强调，要压实责任；要抢抓机遇，加快项目落地。区长许建平就有关工作作具体安排，区领导林志强、郑小川参加会议。',
      {
        'CONFERENCE 项目建设推进会': [
          '何平远 CHAIRED',
          '许建平 GAVE_INSTRUCTIONS',
          '林志强 ATTENDED',
          '郑小川 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，市委召开民主党派人士座谈会。周安平主持座谈会并讲话。座谈会上，民盟市委主委林志强、民建市委主委许建平先后发言。宋哲通报全市经济社会发展情况。钱广志、孙立民参加座谈会。',
      {
        'TALKS 民主党派人士座谈会': [
          '周安平 CHAIRED SPOKE',
          '林志强 MADE_REMARKS',
          '许建平 MADE_REMARKS',
          '宋哲 REPORTED',
          '钱广志 ATTENDED',
          '孙立民 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，2023年全市征兵工作会议召开，副市长郑小川、长沙警备区副司令员何平远出席会议并分别讲话。',
      {
        'CONFERENCE 2023年全市征兵工作会议': ['郑小川 ATTENDED SPOKE', '何平远 ATTENDED SPOKE'],
      },
    ],
    [
      '3月8日，政协长沙市第十三届委员会第二次会议在市人民会堂开幕。大会执行主席魏民康、林志强、许建平在主席台前排就座。应邀出席大会并在主席台就座的还有：周安平、宋哲、黄国胜，市法院院长何平远。魏民康代表市政协常委会向大会报告工作，林志强作提案工作情况的报告。',
      {
        'SESSION 政协长沙市第十三届委员会第二次会议 @市人民会堂': [
          '魏民康 ATTENDED REPORTED',
          '林志强 ATTENDED REPORTED',
          '许建平 ATTENDED',
          '周安平 ATTENDED',
          '宋哲 ATTENDED',
          '黄国胜 ATTENDED',
          '何平远 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，周安平参加市人大望城区代表团审议。黄国胜、钱广志参加审议。代表何平远、许建平围绕乡村振兴发言。',
      {
        'SESSION 市人大望城区代表团审议': [
          '周安平 ATTENDED',
          '黄国胜 ATTENDED',
          '钱广志 ATTENDED',
          '何平远 MADE_REMARKS',
          '许建平 MADE_REMARKS',
        ],
      },
    ],
    [
      '3月8日，市委常委会召开会议，传达学习中央经济工作会议精神，研究我市贯彻意见。市委书记周安平主持并讲话。',
      { 'CONFERENCE 会议': ['周安平 CHAIRED SPOKE'] },
    ],
    [
      '3月8日，市委书记、市委全面深化改革委员会主任周安平主持召开市委全面深化改革委员会第九次会议。宋哲、钱广志出席，有关部门负责人列席会议。',
      {
        'CONFERENCE 市委全面深化改革委员会第九次会议': [
          '周安平 CHAIRED',
          '宋哲 ATTENDED',
          '钱广志 ATTENDED',
        ],
      },
    ],
  ])('%s', expectReading);
});

describe('visits', () => {
  it.each<[string, Expected]>([
    [
      '3月8日，市委书记周安平深入望城区、宁乡市调研乡村振兴工作。周安平首先来到茶亭镇，走进田间地头，与村民亲切交谈，详细了解春耕备耕情况。在听取宁乡市委书记何平远的汇报后，周安平给予肯定。钱广志、郑小川参加调研。',
      {
        'INSPECTION 调研 @望城区、宁乡市': [
          '周安平 INSPECTED',
          '何平远 REPORTED',
          '钱广志 ATTENDED',
          '郑小川 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，省政协主席李志强率队来长，就科技创新开展专题调研。市政协主席魏民康、副市长郑小川陪同。',
      { 'INSPECTION 调研': ['李志强 INSPECTED', '魏民康 ACCOMPANIED', '郑小川 ACCOMPANIED'] },
    ],
    [
      '3月8日，副市长郑小川带队检查节日市场供应。市商务局局长何平远一同检查。',
      { 'INSPECTION 检查': ['郑小川 INSPECTED', '何平远 INSPECTED'] },
    ],
    [
      '3月8日，在“八一”建军节来临之际，市委书记周安平、市长宋哲前往长沙警备区走访慰问，向官兵致以节日问候。市领导钱广志、孙立民陪同慰问。',
      {
        'INSPECTION 走访慰问 @长沙警备区': [
          '周安平 INSPECTED',
          '宋哲 INSPECTED',
          '钱广志 ACCOMPANIED',
          '孙立民 ACCOMPANIED',
        ],
      },
    ],
    [
      '3月8日，市长宋哲赴浏阳市调研工业经济，并主持召开座谈会，听取浏阳市长许建平的汇报。郑小川参加调研和座谈会。',
      {
        'INSPECTION 调研 @浏阳市': ['宋哲 INSPECTED', '郑小川 ATTENDED'],
        'TALKS 座谈会': ['宋哲 CHAIRED', '许建平 REPORTED', '郑小川 ATTENDED'],
      },
    ],
    [
      '3月8日，周安平到开福区看望慰问老党员陈立阳、困难群众林志强，送上慰问金。',
      { 'INSPECTION 看望慰问 @开福区': ['周安平 INSPECTED'] },
    ],
    [
      '3月8日，市人大常委会主任黄国胜率执法检查组对《湖南省河道管理条例》实施情况开展检查。副主任林志强参加检查，副市长郑小川汇报有关情况。',
      { 'INSPECTION 检查': ['黄国胜 INSPECTED', '林志强 ATTENDED', '郑小川 REPORTED'] },
    ],
    [
      '3月8日上午，周安平赴雨花区督导防汛工作；下午，宋哲到岳麓区检查森林防火工作。钱广志参加。',
      {
        'INSPECTION 督导 @雨花区': ['周安平 INSPECTED'],
        'INSPECTION 检查 @岳麓区': ['宋哲 INSPECTED', '钱广志 ATTENDED'],
      },
    ],
    [
      '连日来，市领导钱广志、孙立民分别深入联系企业走访调研，协调解决困难。',
      { 'INSPECTION 走访调研 @联系企业': ['钱广志 INSPECTED', '孙立民 INSPECTED'] },
    ],
  ])('%s', expectReading);
});

describe('receptions, talks and signings', () => {
  it.each<[string, Expected]>([
    [
      '3月8日，市委书记周安平、市长宋哲在蓉园宾馆会见中国建材集团董事长陈立阳一行，双方就深化合作深入交流。会见后，宋哲与陈立阳共同见证战略合作协议签署，副市长郑小川、集团副总经理许建平代表双方签约。',
      {
        'RECEPTION 会见 @蓉园宾馆': ['周安平 MET', '宋哲 MET', '陈立阳 MET'],
        'CEREMONY 签署': ['宋哲 ATTENDED', '陈立阳 ATTENDED', '郑小川 SIGNED', '许建平 SIGNED'],
      },
    ],
    [
      '3月8日，市政府与中国农业银行湖南省分行签署战略合作协议。市长宋哲、分行行长陈立阳出席签约仪式并致辞，郑小川主持。',
      {
        'CEREMONY 签约仪式': [
          '长沙市政府 SIGNED',
          '中国农业银行湖南省分行 SIGNED',
          '宋哲 ATTENDED SPOKE',
          '陈立阳 ATTENDED SPOKE',
          '郑小川 CHAIRED',
        ],
      },
    ],
    [
      '3月8日，湘江科学城项目集中开工仪式在岳麓区举行。周安平宣布开工，宋哲致辞，钱广志主持。周安平、宋哲、黄国胜等为项目培土奠基。',
      {
        'CEREMONY 湘江科学城项目集中开工仪式 @岳麓区': [
          '周安平 ANNOUNCED',
          '宋哲 SPOKE',
          '钱广志 CHAIRED',
          '黄国胜 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，长沙市大数据管理局正式揭牌。市委书记周安平、市长宋哲共同揭牌，常务副市长郑小川主持揭牌仪式。',
      {
        'CEREMONY 揭牌仪式': ['周安平 UNVEILED', '宋哲 UNVEILED', '郑小川 CHAIRED'],
      },
    ],
    [
      '3月8日，宋哲与常德市市长许建平举行工作会谈，就区域合作达成共识。会谈由郑小川主持。',
      { 'TALKS 工作会谈': ['宋哲 HELD_TALKS', '许建平 HELD_TALKS', '郑小川 CHAIRED'] },
    ],
    [
      '3月8日，第十届长沙图书交易会开幕。省委常委、市委书记周安平出席开幕式并宣布开幕，市委常委、宣传部部长钱广志致辞。',
      {
        'CEREMONY 开幕式': ['周安平 ATTENDED ANNOUNCED', '钱广志 SPOKE'],
      },
    ],
  ])('%s', expectReading);
});

describe('what is no meeting, or nobody who came', () => {
  it.each<[string, Expected]>([
    [
      '3月8日，全市组织部长会议召开。会议传达学习全国组织部长会议精神，传达周安平批示要求。钱广志出席会议并讲话。',
      { 'CONFERENCE 全市组织部长会议': ['钱广志 ATTENDED SPOKE'] },
    ],
    ['周安平强调，要认真学习贯彻全国两会精神，把会议部署落到实处。', {}],
    ['何平远，男，1968年生，1990年7月参加工作，曾主持市教育局全面工作。', {}],
    [
      '3月8日，全市教育大会召开。市教育局副局长何平远告诉记者，今年将召开三次现场会，并邀请专家陈立阳出席。宋哲出席。',
      { 'CONFERENCE 全市教育大会': ['宋哲 ATTENDED'] },
    ],
    [
      '3月8日，市长宋哲主持召开市政府常务会议。会议研究了近日召开的全省旅游发展大会筹备工作，听取了有关部门汇报。',
      { 'SESSION 市政府常务会议': ['宋哲 CHAIRED'] },
    ],
    [
      '3月8日，全市宣传思想工作会议召开。钱广志代表市委对受表彰的何平远、许建平表示祝贺，向林志强颁发证书。',
      { 'CONFERENCE 全市宣传思想工作会议': ['钱广志 ATTENDED'] },
    ],
    [
      '3月8日，周安平会见了参加第二届工程机械展览会的外国嘉宾。黄国胜、钱广志参加会见。',
      { 'RECEPTION 会见': ['周安平 MET', '黄国胜 ATTENDED', '钱广志 ATTENDED'] },
    ],
    ['何平远参加过抗洪抢险，曾出席全国劳模大会。', {}],
    ['村支书何平远经常走访困难群众，每月检查一次水渠。', {}],
    ['市长宋哲在接受采访时说，他将参加5月举行的博览会。', {}],
    ['市教育局局长何平远介绍，今年已召开三次调度会，下一步将举办运动会。', {}],
    ['在许建平的带领下，工厂两年间召开了二十次职工大会。', {}],
    ['何平远1950年参加革命工作，1985年离休。', {}],
  ])('%s', expectReading);
});
