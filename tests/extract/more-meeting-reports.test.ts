/** Reports of many kinds, each of which some rule once read wrongly → meetings, and who did what there. */
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

describe('conferences, ceremonies and visits', () => {
  it.each<[string, Expected]>([
    [
      '3月8日，省委宣讲团党的二十大精神宣讲报告会在长沙举行。省委宣讲团成员、省社科院院长陈立阳作宣讲报告，市委常委、宣传部部长钱广志主持。',
      {
        'CONFERENCE 省委宣讲团党的二十大精神宣讲报告会 @长沙': [
          '陈立阳 REPORTED',
          '钱广志 CHAIRED',
        ],
      },
    ],
    [
      '3月8日，市政府召开新闻发布会，市发展改革委主任许建平介绍全市重点项目建设情况，市政府新闻办主任何平远主持发布会，市住建局局长林志强回答了记者提问。',
      {
        'CONFERENCE 新闻发布会': ['许建平 REPORTED', '何平远 CHAIRED'],
      },
    ],
    [
      '3月8日，长沙市第十五届运动会在贺龙体育馆开幕。市委书记周安平宣布开幕，市长宋哲致开幕词，副市长郑小川主持开幕式。运动员代表林志强、裁判员代表许建平分别宣誓。',
      {
        'CEREMONY 开幕式 @贺龙体育馆': ['周安平 ANNOUNCED', '宋哲 SPOKE', '郑小川 CHAIRED'],
      },
    ],
    [
      '3月8日，市委党校春季学期开学典礼举行，市委副书记、市委党校校长钱广志出席并讲授开学第一课。',
      { 'CEREMONY 市委党校春季学期开学典礼': ['钱广志 ATTENDED SPOKE'] },
    ],
    [
      '3月8日上午，市领导周安平、宋哲、黄国胜、魏民康来到橘子洲，与干部群众一起参加义务植树活动。',
      {
        'OTHER 义务植树活动 @橘子洲': [
          '周安平 ATTENDED',
          '宋哲 ATTENDED',
          '黄国胜 ATTENDED',
          '魏民康 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，受市长宋哲委托，常务副市长郑小川主持召开市政府第二十次常务会议。',
      { 'SESSION 市政府第二十次常务会议': ['郑小川 CHAIRED'] },
    ],
    [
      '3月8日，市十六届人大常委会第五次会议举行。会议由市人大常委会副主任林志强主持。副市长郑小川受市政府委托作了关于2022年财政决算的报告，市审计局局长何平远作审计工作报告，市财政局局长许建平就有关情况作了说明。会议决定任命孙立民为长沙市副市长。黄国胜为新任命人员颁发任命书并讲话，孙立民作表态发言。',
      {
        'SESSION 市十六届人大常委会第五次会议': [
          '林志强 CHAIRED',
          '郑小川 REPORTED',
          '何平远 REPORTED',
          '许建平 REPORTED',
          '黄国胜 SPOKE',
          '孙立民 MADE_REMARKS',
        ],
      },
    ],
    [
      '3月8日，全市庆祝第39个教师节大会在市音乐厅举行。周安平致辞，宋哲主持。市教育局局长何平远宣读表彰通报，优秀教师代表许建平、林志强上台发言。周安平、宋哲等为受表彰的教师颁奖。',
      {
        'CONFERENCE 全市庆祝第39个教师节大会 @市音乐厅': [
          '周安平 SPOKE',
          '宋哲 CHAIRED',
          '何平远 ANNOUNCED',
          '许建平 MADE_REMARKS',
          '林志强 MADE_REMARKS',
        ],
      },
    ],
    [
      '3月8日，国家发展改革委副主任李志强一行来长调研长江经济带建设，市委书记周安平陪同调研，市长宋哲参加座谈并介绍有关情况。',
      { 'INSPECTION 调研': ['李志强 INSPECTED', '周安平 ACCOMPANIED', '宋哲 ATTENDED REPORTED'] },
    ],
    [
      '3月8日，省委书记许达明、省长毛伟民会见了国家铁路局局长李志强一行。省领导吴桂英、张迎春，市委书记周安平参加会见。',
      {
        'RECEPTION 会见': [
          '许达明 MET',
          '毛伟民 MET',
          '李志强 MET',
          '吴桂英 ATTENDED',
          '张迎春 ATTENDED',
          '周安平 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，市长宋哲与来访的贝宁市市长李文龙会谈，双方签署建立友好城市关系备忘录。',
      { 'TALKS 会谈': ['宋哲 HELD_TALKS', '李文龙 HELD_TALKS'] },
    ],
    [
      '3月8日，湖南山河集团与中南大学战略合作签约暨联合实验室揭牌仪式举行。市委常委钱广志、中南大学校长陈立阳见证签约并为实验室揭牌。集团总经理许建平与中南大学副校长林志强代表双方签署协议。',
      {
        'CEREMONY 湖南山河集团与中南大学战略合作签约': [
          '钱广志 ATTENDED UNVEILED',
          '陈立阳 ATTENDED UNVEILED',
          '许建平 SIGNED',
          '林志强 SIGNED',
        ],
      },
    ],
    [
      '3月8日，市人大常委会组织部分市人大代表视察全市养老服务工作。市人大常委会副主任林志强、许建平参加视察，副市长郑小川陪同。',
      {
        'INSPECTION 视察': ['林志强 ATTENDED', '许建平 ATTENDED', '郑小川 ACCOMPANIED'],
      },
    ],
    [
      '3月8日，市政协召开“推进垃圾分类”月度协商座谈会，市政协主席魏民康主持并讲话，副市长郑小川到会听取意见建议，政协委员许建平、林志强、何平远作了发言。',
      {
        'TALKS “推进垃圾分类”月度协商座谈会': [
          '魏民康 CHAIRED SPOKE',
          '郑小川 ATTENDED',
          '许建平 MADE_REMARKS',
          '林志强 MADE_REMARKS',
          '何平远 MADE_REMARKS',
        ],
      },
    ],
    [
      '3月8日，市委书记、市总河长周安平到浏阳河巡河，现场督导水环境治理。市委常委、秘书长钱广志，副市长郑小川参加。',
      { 'INSPECTION 巡河 @浏阳河': ['周安平 INSPECTED', '钱广志 ATTENDED', '郑小川 ATTENDED'] },
    ],
    [
      '3月8日，市委统战部召开全市统战部长会议。会议传达了全国、全省统战部长会议精神，望城区委统战部、浏阳市委统战部作交流发言。市委常委、统战部部长林志强出席并讲话。',
      {
        'CONFERENCE 全市统战部长会议': [
          '望城区委统战部 MADE_REMARKS',
          '浏阳市委统战部 MADE_REMARKS',
          '林志强 ATTENDED SPOKE',
        ],
      },
    ],
    [
      '3月8日，周安平以普通党员身份参加所在的市委办公室第一党支部组织生活会，与支部党员一道学习交流。支部书记何平远主持会议，许建平、林志强先后作批评与自我批评。',
      {
        'CONFERENCE 市委办公室第一党支部组织生活会': ['周安平 ATTENDED', '何平远 CHAIRED'],
      },
    ],
    [
      '3月8日，全市信访工作联席会议第一次全体会议召开，市委副书记、市信访工作联席会议召集人钱广志主持并讲话。孙立民、郑小川、何平远参加会议。',
      {
        'SESSION 全市信访工作联席会议第一次全体会议': [
          '钱广志 CHAIRED SPOKE',
          '孙立民 ATTENDED',
          '郑小川 ATTENDED',
          '何平远 ATTENDED',
        ],
      },
    ],
    [
      '3月8日下午，市纪委监委召开警示教育大会，通报了何平远、许建平等人严重违纪违法案件。市委书记周安平出席并讲话，宋哲主持，林志强通报典型案例。',
      {
        'CONFERENCE 警示教育大会': ['周安平 ATTENDED SPOKE', '宋哲 CHAIRED', '林志强 REPORTED'],
      },
    ],
    [
      '3月8日，省政府督查组组长李志强在长沙督查时指出，要动真碰硬。副省长许达明一同督查。当天，督查组召开汇报会，宋哲汇报工作，郑小川参加汇报会。',
      {
        'INSPECTION 督查 @长沙': [
          '李志强 INSPECTED',
          '许达明 INSPECTED',
          '宋哲 REPORTED',
          '郑小川 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，望城区举行2023年第一季度重大项目集中开工活动。区委书记何平远下达开工令，区长许建平主持，区领导林志强、郑小川等出席。',
      {
        'OTHER 2023年第一季度重大项目集中开工活动': [
          '何平远 ANNOUNCED',
          '许建平 CHAIRED',
          '林志强 ATTENDED',
          '郑小川 ATTENDED',
        ],
      },
    ],
    [
      '3月8日，宋哲主持召开市政府党组（扩大）会议暨理论学习中心组学习会。郑小川领学，孙立民、何平远作重点发言。',
      {
        'SESSION 市政府党组（扩大）会议': [
          '宋哲 CHAIRED',
          '郑小川 ATTENDED',
          '孙立民 MADE_REMARKS',
          '何平远 MADE_REMARKS',
        ],
      },
    ],
    [
      '3月8日，省委第三巡视组向长沙市委反馈巡视情况。省委巡视工作领导小组成员李志强主持反馈会议并提出要求，巡视组组长许达明反馈巡视意见，周安平作表态讲话。',
      {
        'CONFERENCE 反馈会议': [
          '李志强 CHAIRED GAVE_INSTRUCTIONS',
          '许达明 REPORTED',
          '周安平 SPOKE',
        ],
      },
    ],
    [
      '3月8日，全市秸秆禁烧工作会议召开。会上，望城区、宁乡市、桥驿镇和市生态环境局作交流发言。郑小川出席并讲话。',
      {
        'CONFERENCE 全市秸秆禁烧工作会议': [
          '望城区 MADE_REMARKS',
          '宁乡市 MADE_REMARKS',
          '桥驿镇 MADE_REMARKS',
          '长沙市生态环境局 MADE_REMARKS',
          '郑小川 ATTENDED SPOKE',
        ],
      },
    ],
    [
      '3月8日，全市秸秆禁烧工作会议召开。望城区、宁乡市主要负责人作交流发言。郑小川出席，要求望城区、宁乡市在会后作典型发言准备。',
      { 'CONFERENCE 全市秸秆禁烧工作会议': ['郑小川 ATTENDED'] },
    ],
  ])('%s', expectReading);
});
