/** Where meetings were held, and listings that other words break into → meetings, and who did what there. */
import { describe, it } from 'vitest';
import { type ExpectedInOrder, expectReading } from './expect-reading.ts';

describe('places', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，宋哲率慰问组到株洲市慰问劳模和农民工，向他们送去祝福。',
      [['INSPECTION 慰问 @株洲市', ['宋哲 INSPECTED']]],
    ],
    [
      '3月8日，全省民政工作会议在京召开。宋哲讲话。',
      [['CONFERENCE 全省民政工作会议 @京', ['宋哲 SPOKE']]],
    ],
    [
      '3月8日，全省科技创新大会在宁隆重举行。宋哲讲话。',
      [['CONFERENCE 全省科技创新大会 @宁', ['宋哲 SPOKE']]],
    ],
    [
      '3月8日，全市教育工作会议在我市召开。宋哲讲话。',
      [['CONFERENCE 全市教育工作会议', ['宋哲 SPOKE']]],
    ],
    [
      '3月8日，全市项目集中开工仪式举行。在开工仪式主会场——浏阳市产业园现场，周安平宣布开工，宋哲致辞。',
      [['CEREMONY 全市项目集中开工仪式 @浏阳市产业园现场', ['周安平 ANNOUNCED', '宋哲 SPOKE']]],
    ],
    [
      '3月8日，周安平在开工仪式上宣布项目开工。市政府举行重大项目集中开工仪式，主会场设在宁乡市。宋哲出席。',
      [['CEREMONY 重大项目集中开工仪式 @宁乡市', ['周安平 ANNOUNCED', '宋哲 ATTENDED']]],
    ],
    [
      '3月8日，由浏阳市委书记何平远带队，各乡镇负责人组成的浏阳考察团，及宁乡市委书记林志强带队，各单位负责人组成的宁乡考察团分别对望城区进行了考察调研。宋哲陪同。',
      [
        [
          'INSPECTION 考察调研 @望城区',
          ['何平远 INSPECTED', '林志强 INSPECTED', '宋哲 ACCOMPANIED'],
        ],
      ],
    ],
    [
      '3月8日，以市人大常委会副主任何平远为组长的执法检查组对城区各学校进行检查。宋哲陪同检查。',
      [['INSPECTION 检查', ['何平远 INSPECTED', '宋哲 ACCOMPANIED']]],
    ],
    [
      '3月8日，市委书记周安平，市长宋哲，市政协主席魏民康等市级领导来到橘子洲，与机关干部、驻长官兵一起参加义务植树活动。',
      [['OTHER 义务植树活动 @橘子洲', ['周安平 ATTENDED', '宋哲 ATTENDED', '魏民康 ATTENDED']]],
    ],
    [
      '3月8日，全市教育工作会议召开，周安平讲话。会前，宋哲、魏民康等来到展厅，观看了图片展。何平远出席会议。',
      [['CONFERENCE 全市教育工作会议', ['周安平 SPOKE', '何平远 ATTENDED']]],
    ],
    [
      '3月8日，省政府召开全省防汛紧急视频会议。省长李志强在武汉主会场出席会议并讲话。市长宋哲在我市分会场参加会议。',
      [['CONFERENCE 全省防汛紧急视频会议 @武汉', ['李志强 ATTENDED SPOKE', '宋哲 ATTENDED']]],
    ],
    [
      '3月8日，全市防汛工作会议召开。市长宋哲在主会场出席会议并讲话。',
      [['CONFERENCE 全市防汛工作会议', ['宋哲 ATTENDED SPOKE']]],
    ],
    [
      '3月8日，长沙剧院内张灯结彩、喜气洋洋，市委、市政府在这里举行新春团拜会。周安平致辞，宋哲主持团拜会。',
      [['OTHER 新春团拜会 @长沙剧院', ['周安平 SPOKE', '宋哲 CHAIRED']]],
    ],
    [
      '3月8日，市委、市政府在长沙剧院举行新春团拜会。周安平致辞，宋哲主持团拜会。',
      [['OTHER 新春团拜会 @长沙剧院', ['周安平 SPOKE', '宋哲 CHAIRED']]],
    ],
    [
      '3月8日至9日，市人大常委会副主任林志强率执法检查组，先后赴宁乡市、浏阳市，就水污染防治法贯彻实施情况开展执法检查。在9日下午召开的汇报会上，何平远汇报了有关情况。',
      [['INSPECTION 执法检查 @宁乡市、浏阳市', ['林志强 INSPECTED', '何平远 REPORTED']]],
    ],
    [
      '3月8日，新材料研究所在望城区挂牌。周安平、宋哲出席挂牌仪式。',
      [['CEREMONY 挂牌仪式 @望城区', ['周安平 ATTENDED', '宋哲 ATTENDED']]],
    ],
    [
      '3月8日，去年在望城区挂牌的研究所乔迁新址。周安平、宋哲出席揭牌仪式。',
      [['CEREMONY 揭牌仪式', ['周安平 ATTENDED', '宋哲 ATTENDED']]],
    ],
    [
      '3月8日，市长宋哲率相关部门负责人深入宁乡市、浏阳市，就文旅融合发展等工作进行调研。',
      [['INSPECTION 调研 @宁乡市、浏阳市', ['宋哲 INSPECTED']]],
    ],
    [
      '3月8日，新门诊楼启用。在当天上午举行的启用仪式上，周安平揭牌，宋哲致辞。',
      [['CEREMONY 启用仪式', ['周安平 UNVEILED', '宋哲 SPOKE']]],
    ],
    [
      '市十六届人大常委会第五次会议3月8日通过一批人事任免：决定任命何平远为市教育局局长。黄国胜主持会议。',
      [['SESSION 市十六届人大常委会第五次会议', ['黄国胜 CHAIRED']]],
    ],
    [
      '3月8日，经市十六届人大常委会第五次会议通过，条例施行。宋哲主持召开推进会。',
      [['CONFERENCE 推进会', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，周安平、宋哲深入基层一线，看望慰问困难群众。',
      [['INSPECTION 看望慰问', ['周安平 INSPECTED', '宋哲 INSPECTED']]],
    ],
    [
      '3月8日，周安平、宋哲深入望城区桥驿镇，看望慰问困难群众。',
      [['INSPECTION 看望慰问 @望城区桥驿镇', ['周安平 INSPECTED', '宋哲 INSPECTED']]],
    ],
  ])('%s', expectReading);
});

describe('ceremonies of fairs and courses', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，第九届医药博览会在国际会展中心开幕。周安平致辞，宋哲主持开幕式并宣布博览会开幕。',
      [['CEREMONY 开幕式 @国际会展中心', ['周安平 SPOKE', '宋哲 CHAIRED ANNOUNCED']]],
    ],
    [
      '3月8日，全市党组织书记示范培训班在市委党校开班。钱广志出席开班式，何平远主持开班式。',
      [['CEREMONY 开班式 @市委党校', ['钱广志 ATTENDED', '何平远 CHAIRED']]],
    ],
    [
      '3月8日，省暨长沙市烈士公祭活动在烈士陵园举行。周安平、宋哲出席公祭活动。',
      [['CEREMONY 省暨长沙市烈士公祭活动 @烈士陵园', ['周安平 ATTENDED', '宋哲 ATTENDED']]],
    ],
  ])('%s', expectReading);
});

describe('what is no act and no meeting of the report', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，全市作风建设动员大会召开。周安平讲话。会上，钱广志宣读了市委《关于开展作风建设年活动的实施意见》，何平远、许建平作表态发言。',
      [
        [
          'CONFERENCE 全市作风建设动员大会',
          ['周安平 SPOKE', '钱广志 ANNOUNCED', '何平远 MADE_REMARKS', '许建平 MADE_REMARKS'],
        ],
      ],
    ],
    [
      '3月8日，全市作风建设动员大会召开，周安平讲话。随后，市委开展作风建设年活动，钱广志主持。',
      [
        ['CONFERENCE 全市作风建设动员大会', ['周安平 SPOKE']],
        ['OTHER 作风建设年活动', ['钱广志 CHAIRED']],
      ],
    ],
    [
      '3月8日，周安平会见了王志远一行。周安平对王志远一行前来参加第三届投资贸易洽谈会表示欢迎。魏民康参加会见和座谈。',
      [['RECEPTION 会见', ['周安平 MET', '王志远 MET', '魏民康 ATTENDED']]],
    ],
    [
      '3月8日，周安平会见了王志远一行。会见后，周安平参加第三届投资贸易洽谈会。',
      [
        ['RECEPTION 会见', ['周安平 MET', '王志远 MET']],
        ['TALKS 第三届投资贸易洽谈会', ['周安平 ATTENDED']],
      ],
    ],
    [
      '3月8日，市委召开专题民主生活会。市委书记周安平主持会议，代表市委报告对照检查情况，并带头作个人对照检查发言。宋哲、魏民康分别作了对照检查发言。',
      [
        [
          'CONFERENCE 专题民主生活会',
          ['周安平 CHAIRED REPORTED MADE_REMARKS', '宋哲 MADE_REMARKS', '魏民康 MADE_REMARKS'],
        ],
      ],
    ],
    [
      '3月8日，市委召开座谈会。市委书记周安平主持会议，代表们作交流发言。',
      [['TALKS 座谈会', ['周安平 CHAIRED']]],
    ],
    [
      '3月8日，周安平带队到望城区检查安全生产工作。市应急管理局局长何平远通报了全市安全生产大检查进展情况。',
      [['INSPECTION 检查 @望城区', ['周安平 INSPECTED', '何平远 REPORTED']]],
    ],
  ])('%s', expectReading);
});

describe('listings', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，省委巡视组反馈会在长沙召开。周安平主持，副组长何平远、许建平及巡视组成员，市法院主要负责人出席会议。',
      [
        [
          'CONFERENCE 省委巡视组反馈会 @长沙',
          ['周安平 CHAIRED', '何平远 ATTENDED', '许建平 ATTENDED'],
        ],
      ],
    ],
    [
      '3月8日，全市述职评议会召开。周安平讲话。宁乡市委书记何平远，以及市住建局局长许建平，望城区委书记林志强先后作现场述职。',
      [
        [
          'CONFERENCE 全市述职评议会',
          ['周安平 SPOKE', '何平远 REPORTED', '许建平 REPORTED', '林志强 REPORTED'],
        ],
      ],
    ],
    [
      '3月8日，市政协召开专题协商会。市政协主席魏民康主持会议，副市长郑小川到会听取意见建议并讲话。何平远、许建平现场回应了委员们提出的问题。',
      [
        [
          'CONFERENCE 专题协商会',
          ['魏民康 CHAIRED', '郑小川 ATTENDED SPOKE', '何平远 MADE_REMARKS', '许建平 MADE_REMARKS'],
        ],
      ],
    ],
    [
      '3月8日，市政协召开专题协商会。魏民康主持会议，郑小川建议召开联席会并讲话。何平远表示，要及时回应群众关切。',
      [['CONFERENCE 专题协商会', ['魏民康 CHAIRED']]],
    ],
  ])('%s', expectReading);
});
