/** When something is a meeting of the article, what it is called, and who is not told to have acted there. */
import { describe, expect, it } from 'vitest';
import { type ExpectedInOrder, expectReading } from './expect-reading.ts';
import { listMeetings, readShortReport } from './read-short-report.ts';

describe('names and places of meetings', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '县十六届人大常委会第二十七次会议召开，周安平出席。\n周安平在会上要求，要积极参加常委会组织开展的各项活动。\n宋哲主持会议。',
      [
        [
          'SESSION 县十六届人大常委会第二十七次会议',
          ['周安平 ATTENDED GAVE_INSTRUCTIONS', '宋哲 CHAIRED'],
        ],
      ],
    ],
    [
      '周安平主持召开市委常委会。\n周安平就修改完善工作报告和建议方案提出要求。',
      [['SESSION 市委常委会', ['周安平 CHAIRED GAVE_INSTRUCTIONS']]],
    ],
    [
      '圆满完成各项议程的长沙市第五届人民代表大会第一次会议，9月29日下午在市会展中心大礼堂胜利闭幕。周安平出席。大会在雄壮的国歌声中闭幕。',
      [['SESSION 长沙市第五届人民代表大会第一次会议 @市会展中心大礼堂', ['周安平 ATTENDED']]],
    ],
    [
      '历时两天半的市十三届人大常委会第十九次会议，于7月8日下午闭会。周安平主持会议。',
      [['SESSION 市十三届人大常委会第十九次会议', ['周安平 CHAIRED']]],
    ],
    ['在随后召开的联席会议上，宋哲讲话。', [['CONFERENCE 联席会议', ['宋哲 SPOKE']]]],
    [
      '3月8日，市人大常委会在长举行第四次会议。宋哲主持。',
      [['SESSION 市人大常委会第四次会议 @长', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，市教育局召开民主生活会。会前深入开展学习研讨。宋哲点评。',
      [['CONFERENCE 民主生活会', ['宋哲 MADE_REMARKS']]],
    ],
    [
      '3月8日，市十六届人大一次会议主席团举行第四次会议。周安平、宋哲出席。',
      [['SESSION 市十六届人大一次会议主席团第四次会议', ['周安平 ATTENDED', '宋哲 ATTENDED']]],
    ],
    [
      '3月8日，湘江医院揭牌仪式举行。周安平、宋哲参加会议。魏民康向会议召开表示祝贺。',
      [['CEREMONY 湘江医院揭牌仪式', ['周安平 ATTENDED', '宋哲 ATTENDED']]],
    ],
    // Which meeting a later word stands for.
    [
      '3月8日，发布会举行。宋哲出席。周安平题写的贺匾，将在赠送仪式上揭幕。',
      [['CONFERENCE 发布会', ['宋哲 ATTENDED']]],
    ],
    [
      '3月8日，市教育局与麓山大学签订备忘录。市长宋哲见证签约。签约仪式由周安平主持。',
      [
        [
          'CEREMONY 签约仪式',
          ['长沙市教育局 SIGNED', '麓山大学 SIGNED', '宋哲 ATTENDED', '周安平 CHAIRED'],
        ],
      ],
    ],
    [
      '3月8日，副市长周安平到麓山矿检查；同日，副市长宋哲到湘江厂检查。\n在麓山矿，周安平一路察看井口。在湘江厂，宋哲察看护栏。',
      [
        ['INSPECTION 检查 @麓山矿', ['周安平 INSPECTED']],
        ['INSPECTION 检查 @湘江厂', ['宋哲 INSPECTED']],
      ],
    ],
    [
      '3月8日，检查组在长沙检查防汛工作，市长周安平参加检查。9日，检查组召开反馈会议。市长宋哲主持，钱广志作表态发言。',
      [
        ['INSPECTION 检查', ['周安平 ATTENDED']],
        ['CONFERENCE 反馈会议', ['宋哲 CHAIRED', '钱广志 MADE_REMARKS']],
      ],
    ],
    [
      '3月8日，检查组在长沙检查防汛工作，市长周安平参加检查。9日，检查组召开反馈会议。市长宋哲参加检查。',
      [['INSPECTION 检查', ['周安平 ATTENDED', '宋哲 ATTENDED']]],
    ],
    [
      '3月8日，宋哲会见何平远。会见后，宋哲与何平远续签了协议。周安平出席活动。',
      [
        ['RECEPTION 会见', ['宋哲 MET', '何平远 MET', '周安平 ATTENDED']],
        ['CEREMONY 续签', ['宋哲 SIGNED', '何平远 SIGNED']],
      ],
    ],
    [
      '3月8日，黄国胜同志遗体送别活动举行。宋哲出席。黄国胜同志住院期间，周安平到医院看望。',
      [['CEREMONY 黄国胜同志遗体送别活动', ['宋哲 ATTENDED']]],
    ],
    [
      '3月8日，宋哲会见何平远，双方进行深入座谈交流。周安平参加座谈。',
      [['RECEPTION 会见', ['宋哲 MET HELD_TALKS', '何平远 MET HELD_TALKS', '周安平 ATTENDED']]],
    ],
    [
      '3月8日，媒体采访团来我市开展采访活动，并举行记者见面会。宋哲出席见面会。',
      [['CONFERENCE 记者见面会', ['宋哲 ATTENDED']]],
    ],
    [
      '3月8日，周安平率队到湘江厂考察。宋哲出席了欢迎仪式。',
      [
        ['INSPECTION 考察 @湘江厂', ['周安平 INSPECTED']],
        ['CEREMONY 欢迎仪式', ['宋哲 ATTENDED']],
      ],
    ],
    [
      '3月8日，市台联第十次会员大会举行。宋哲出席开幕式。',
      [['CONFERENCE 市台联第十次会员大会', ['宋哲 ATTENDED']]],
    ],
    [
      '3月8日，市妇女第十五次代表大会召开。宋哲讲话。',
      [['CONFERENCE 市妇女第十五次代表大会', ['宋哲 SPOKE']]],
    ],
    [
      '3月8日，市七届人大四次会议召开预备会议。宋哲主持会议。',
      [['SESSION 市七届人大四次会议预备会议', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，湘江医院负责人调整宣布会在行政楼举行。宋哲少将宣布命令。',
      [['CONFERENCE 湘江医院负责人调整宣布会 @行政楼', ['宋哲 ANNOUNCED']]],
    ],
    ['3月8日，教育大会召开。会上将宣布名单，宋哲讲话。', [['CONFERENCE 教育大会', ['宋哲 SPOKE']]]],
    [
      '3月8日，市政协会议开幕。宋哲作政协长沙市第六届委员会常务委员会工作报告。',
      [['CONFERENCE 市政协会议', ['宋哲 REPORTED']]],
    ],
    // What is told of others, or done to someone.
    [
      '3月8日，宋哲会见何平远一行。宋哲欢迎何平远一行来湘考察交流。',
      [['RECEPTION 会见', ['宋哲 MET', '何平远 MET']]],
    ],
    ['3月8日，教育大会召开。周安平被通报后，宋哲讲话。', [['CONFERENCE 教育大会', ['宋哲 SPOKE']]]],
    ['3月8日，周安平代表市政府向宋哲送上慰问卡。', []],
    ['3月8日，湘江医院举行盛大的庆典大会。周安平讲话。', [['CEREMONY 庆典大会', ['周安平 SPOKE']]]],
    [
      '3月8日，宋哲会见了何平远。\n3月9日，宋哲会见了周安平一行。',
      [
        ['RECEPTION 会见', ['宋哲 MET', '何平远 MET']],
        ['RECEPTION 会见', ['宋哲 MET', '周安平 MET']],
      ],
    ],
    [
      '●3月8日，宋哲主持召开教育工作会议。\n●3月8日，魏民康出席会议。',
      [
        ['CONFERENCE 教育工作会议', ['宋哲 CHAIRED']],
        ['CONFERENCE 会议', ['魏民康 ATTENDED']],
      ],
    ],
    [
      '3月8日，招商推介会暨项目签约仪式举行。宋哲出席推介会和签约仪式。',
      [['CEREMONY 招商推介会', ['宋哲 ATTENDED']]],
    ],
    ['宋哲对开展专项整治活动提出要求。', []],
    ['3月8日，市政府党组召开会议。宋哲主持会议。', [['SESSION 市政府党组会议', ['宋哲 CHAIRED']]]],
    ['3月8日，市政府召开会议。宋哲主持会议。', [['CONFERENCE 会议', ['宋哲 CHAIRED']]]],
    [
      '3月8日，株洲市党政代表团到望城区考察，株洲市委书记何平远、市长林志强率团，宋哲陪同。',
      [
        [
          'INSPECTION 考察 @望城区',
          [
            '株洲市党政代表团 INSPECTED',
            '何平远 INSPECTED',
            '林志强 INSPECTED',
            '宋哲 ACCOMPANIED',
          ],
        ],
      ],
    ],
    [
      '省十届人大常委会第三十一次会议8日结束。宋哲主持会议。',
      [['SESSION 省十届人大常委会第三十一次会议', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，区二届人大常委会第四次会议决定，任命何平远为副区长。黄国胜主持会议。',
      [['SESSION 区二届人大常委会第四次会议', ['黄国胜 CHAIRED']]],
    ],
    [
      '3月8日，根据区二届人大常委会第四次会议决定，何平远到任。宋哲主持召开座谈会。',
      [['TALKS 座谈会', ['宋哲 CHAIRED']]],
    ],
    [
      '历时两天半的市政协十届四次会议在圆满完成各项议程后，8日上午在长沙剧院落下帷幕。魏民康出席。',
      [['SESSION 市政协十届四次会议 @长沙剧院', ['魏民康 ATTENDED']]],
    ],
    [
      '圆满完成各项议程的市十六届人大一次会议，3月8日在雄壮的国歌声中闭幕。黄国胜主持大会。',
      [['SESSION 市十六届人大一次会议', ['黄国胜 CHAIRED']]],
    ],
    ['3月8日，宋哲调研结束后召开座谈会。', [['INSPECTION 调研', ['宋哲 INSPECTED']]]],
    [
      '3月8日，宋哲会见了山河集团党委书记、董事长何平远，首席科学家林志强一行。郑小川参加会见。',
      [['RECEPTION 会见', ['宋哲 MET', '何平远 MET', '林志强 MET', '郑小川 ATTENDED']]],
    ],
    [
      '3月8日，宋哲会见山河集团党委委员、副总裁，山河新能源公司董事长何平远。郑小川会见时在座。',
      [['RECEPTION 会见', ['宋哲 MET', '何平远 MET', '郑小川 ATTENDED']]],
    ],
    [
      '3月8日，宋哲会见了何平远，市委常委林志强，副市长郑小川参加会见。',
      [['RECEPTION 会见', ['宋哲 MET', '何平远 MET', '林志强 ATTENDED', '郑小川 ATTENDED']]],
    ],
    [
      '3月8日，宋哲会见了由何平远率领的株洲市党政代表团一行，并共同出席两市合作联席会议。',
      [
        ['RECEPTION 会见', ['宋哲 MET', '何平远 MET']],
        ['CONFERENCE 两市合作联席会议', ['宋哲 ATTENDED', '何平远 ATTENDED']],
      ],
    ],
    [
      '3月8日，宋哲带领市民政局等部门负责人，在浏阳市委书记何平远、市长林志强等领导的陪同下，深入官渡镇，看望慰问困难群众。',
      [
        [
          'INSPECTION 看望慰问 @官渡镇',
          ['宋哲 INSPECTED', '何平远 ACCOMPANIED', '林志强 ACCOMPANIED'],
        ],
      ],
    ],
    [
      '3月8日，宋哲到官渡镇调研。宋哲叮嘱随行的市水利局局长何平远，要抓紧施工。',
      [['INSPECTION 调研 @官渡镇', ['宋哲 INSPECTED', '何平远 ACCOMPANIED']]],
    ],
    [
      '3月8日，何平远到官渡镇指导督办防汛工作，林志强随同督办。',
      [['INSPECTION 督办 @官渡镇', ['何平远 INSPECTED', '林志强 ACCOMPANIED']]],
    ],
    [
      '3月8日，宋哲主持召开市政府常务会议，传达学习习近平总书记在参加十三届全国人大一次会议内蒙古代表团审议时的重要讲话精神。何平远出席会议。',
      [['SESSION 市政府常务会议', ['宋哲 CHAIRED', '何平远 ATTENDED']]],
    ],
    [
      '3月8日，周安平主持召开市委常委会会议，传达省委书记李志强出席全省领导干部大会时的讲话要求。宋哲列席会议。',
      [['SESSION 市委常委会会议', ['周安平 CHAIRED ANNOUNCED', '宋哲 OBSERVED']]],
    ],
    [
      '3月8日，宋哲参加全市领导干部大会时作了讲话。何平远出席会议。',
      [['CONFERENCE 全市领导干部大会', ['宋哲 ATTENDED SPOKE', '何平远 ATTENDED']]],
    ],
    [
      '3月8日，教育工作会议召开。在表态发言中，宋哲表示将抓好落实。在讲话中，周安平指出，要抓好落实。',
      [['CONFERENCE 教育工作会议', ['宋哲 MADE_REMARKS', '周安平 SPOKE']]],
    ],
    [
      '3月8日，教育工作会议召开。在讨论发言中，代表们认为，宋哲的报告鼓舞人心。周安平主持会议。',
      [['CONFERENCE 教育工作会议', ['周安平 CHAIRED']]],
    ],
    [
      '3月8日，周安平到望城区考察。宋哲、何平远与考察团座谈。魏民康、钱广志等陪同考察或参加座谈。',
      [
        [
          'INSPECTION 考察 @望城区',
          ['周安平 INSPECTED', '魏民康 ACCOMPANIED', '钱广志 ACCOMPANIED'],
        ],
        [
          'TALKS 座谈',
          ['宋哲 HELD_TALKS', '何平远 HELD_TALKS', '魏民康 ATTENDED', '钱广志 ATTENDED'],
        ],
      ],
    ],
    [
      '3月8日，区十九届人大五次会议举行主席团第三次会议，宋哲主持会议。',
      [['SESSION 区十九届人大五次会议主席团第三次会议', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，二届市委召开108次常委会会议。宋哲主持会议。',
      [['SESSION 二届市委108次常委会会议', ['宋哲 CHAIRED']]],
    ],
    ['去年，市委召开108次会议，研究教育工作。', []],
    [
      '3月8日，在人大机关二楼会议室召开主任（扩大）会议，宋哲主持会议。',
      [['SESSION 主任（扩大）会议 @人大机关二楼会议室', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，我市2025年1月份重点项目集中签约仪式举行。宋哲出席，魏民康到会旁听。',
      [['CEREMONY 2025年1月份重点项目集中签约仪式', ['宋哲 ATTENDED', '魏民康 OBSERVED']]],
    ],
    [
      '3月8日，双江镇召开了第十九届第一次人民代表大会。宋哲讲了五点要求。',
      [['SESSION 双江镇第十九届第一次人民代表大会', ['宋哲 GAVE_INSTRUCTIONS']]],
    ],
    [
      '3月8日，宋哲率代表团到长沙考察。\n代表团一行先后到市博物馆、湘江集团等地实地考察，听取介绍。',
      [['INSPECTION 考察 @长沙', ['宋哲 INSPECTED']]],
    ],
    [
      '3月8日，宋哲到包联的橘洲街道橘子社区走访。',
      [['INSPECTION 走访 @橘洲街道橘子社区', ['宋哲 INSPECTED']]],
    ],
    [
      '近日，长沙县紧急召开今冬明春安全生产工作暨县安委会第五次会议，宋哲主持。',
      [['CONFERENCE 今冬明春安全生产工作暨县安委会第五次会议', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，县政协召开第三次主席会议，宋哲出席。会议讨论通过了县政协四次常委会议召开的时间，周安平讲话。',
      [['SESSION 县政协第三次主席会议', ['宋哲 ATTENDED', '周安平 SPOKE']]],
    ],
    [
      '3月8日，我县召开“中秋”“国庆”期间护林防火工作会议，宋哲出席。',
      [['CONFERENCE “中秋”“国庆”期间护林防火工作会议', ['宋哲 ATTENDED']]],
    ],
    [
      '3月8日，市政协召开“双月协商座谈会”，宋哲主持，周安平到会听取意见。',
      [['TALKS 双月协商座谈会', ['宋哲 CHAIRED', '周安平 ATTENDED']]],
    ],
    [
      '3月8日晚，全市迎春音乐会举行，宋哲、周安平与各界群众一同观看演出。',
      [['OTHER 全市迎春音乐会', ['宋哲 ATTENDED', '周安平 ATTENDED']]],
    ],
    [
      '3月8日，宋哲带队赴深圳开展招商活动，与飞云集团副总裁周安平座谈。',
      [['TALKS 座谈 @深圳', ['宋哲 HELD_TALKS', '周安平 HELD_TALKS']]],
    ],
    [
      '3月8日，靖港镇召开了第六届人民代表大会第七次会议，宋哲主持会议。',
      [['SESSION 靖港镇第六届人民代表大会第七次会议', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，靖港镇召开第七次防汛会议，宋哲主持会议。',
      [['CONFERENCE 第七次防汛会议', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，周安平带领党政代表团到望城区进行考察交流。宋哲会见代表团一行并陪同考察。',
      [
        ['INSPECTION 考察交流 @望城区', ['周安平 INSPECTED', '宋哲 ACCOMPANIED']],
        ['RECEPTION 会见', ['宋哲 MET']],
      ],
    ],
    [
      '3月8日，周安平率党政代表团来我市考察。宋哲、魏民康与代表团就深化合作进行座谈。',
      [
        ['INSPECTION 考察', ['周安平 INSPECTED']],
        ['TALKS 座谈', ['宋哲 HELD_TALKS', '魏民康 HELD_TALKS']],
      ],
    ],
    [
      '3月8日，周安平来到望城区考察。在座谈交流会上，宋哲讲话。',
      [['INSPECTION 考察 @望城区', ['周安平 INSPECTED', '宋哲 SPOKE']]],
    ],
    [
      '3月8日，县直机关职工篮球赛在县体育馆开赛，宋哲出席开幕式。',
      [['CEREMONY 开幕式 @县体育馆', ['宋哲 ATTENDED']]],
    ],
    [
      '3月8日，市委办公室召开机关干部全体会议，宋哲讲话。',
      [['CONFERENCE 机关干部全体会议', ['宋哲 SPOKE']]],
    ],
    [
      '3月8日，周安平一行先后到困难群众石香莲、困难职工孙百义等人家中慰问。',
      [['INSPECTION 慰问', ['周安平 INSPECTED']]],
    ],
    [
      '中国共产党长沙市第十四届委员会第九次全体会议，于3月8日在市会议中心举行。周安平作了讲话。',
      [['SESSION 中国共产党长沙市第十四届委员会第九次全体会议 @市会议中心', ['周安平 SPOKE']]],
    ],
    [
      '3月8日，市委理论学习中心组（扩大）学习会暨“湘江大讲堂”第八十六讲在市委党校举行。周安平主持学习会。',
      [['CONFERENCE 市委理论学习中心组（扩大）学习会 @市委党校', ['周安平 CHAIRED']]],
    ],
    [
      '3月8日，市总工会召开十四届三次全委会议，宋哲出席并讲话。',
      [['SESSION 市总工会十四届三次全委会议', ['宋哲 ATTENDED SPOKE']]],
    ],
    [
      '3月8日，市政协十三届二次会议在市人民会堂举行第二次大会。魏民康主持大会。',
      [['SESSION 市政协十三届二次会议第二次大会 @市人民会堂', ['魏民康 CHAIRED']]],
    ],
    [
      '3月8日，宋哲在橘洲宾馆同省商会会长何平远举行会谈。',
      [['TALKS 会谈 @橘洲宾馆', ['宋哲 HELD_TALKS', '何平远 HELD_TALKS']]],
    ],
    [
      '3月8日，战略合作协议签字仪式举行。周安平在签字仪式前会见了何平远。宋哲主持签字仪式。',
      [
        ['CEREMONY 战略合作协议签字仪式', ['宋哲 CHAIRED']],
        ['RECEPTION 会见', ['周安平 MET', '何平远 MET']],
      ],
    ],
    [
      '3月7日至8日，周安平深入宁乡、浏阳两市，就督察反馈问题整改工作进行督导检查。',
      [['INSPECTION 督导检查 @宁乡、浏阳两市', ['周安平 INSPECTED']]],
    ],
    [
      '3月8日，由两校共建的研究院在望城区揭牌成立。周安平出席揭牌仪式。',
      [['CEREMONY 揭牌仪式 @望城区', ['周安平 ATTENDED']]],
    ],
    [
      '3月8日，市人大常委会党组书记黄国胜主持召开市人大常委会党组2023年第9次（扩大）会议。',
      [['SESSION 市人大常委会党组2023年第9次（扩大）会议', ['黄国胜 CHAIRED']]],
    ],
    [
      '3月8日，宋哲主持召开防汛会商会。许建平参加会商。',
      [['CONFERENCE 防汛会商会', ['宋哲 CHAIRED', '许建平 ATTENDED']]],
    ],
    [
      '3月8日，宋哲会见何平远。会见后，宋哲与何平远签署协议。郑小川参加会见并出席签字仪式。',
      [
        ['RECEPTION 会见', ['宋哲 MET', '何平远 MET', '郑小川 ATTENDED']],
        ['CEREMONY 签字仪式', ['宋哲 SIGNED', '何平远 SIGNED', '郑小川 ATTENDED']],
      ],
    ],
    [
      '3月8日，宋哲在橘洲宾馆会见了何平远。许建平、林志强会见时在座。',
      [
        [
          'RECEPTION 会见 @橘洲宾馆',
          ['宋哲 MET', '何平远 MET', '许建平 ATTENDED', '林志强 ATTENDED'],
        ],
      ],
    ],
    // Who goes in others' company is told of first, and accompanies nobody.
    [
      '3月8日，市长宋哲在市政府副秘书长许建平、市住建局局长林志强等领导的陪同下，到宁乡市调研。',
      [['INSPECTION 调研 @宁乡市', ['宋哲 INSPECTED', '许建平 ACCOMPANIED', '林志强 ACCOMPANIED']]],
    ],
    // A report is of the body that it names, and its verb no part of the name.
    [
      '3月8日，市十六届人大二次会议举行。市中级人民法院院长何平远作长沙市中级人民法院工作报告，市人民检察院检察长许建平作市人民检察院工作报告。',
      [['SESSION 市十六届人大二次会议', ['何平远 REPORTED', '许建平 REPORTED']]],
    ],
    // Neither what two sides plan together nor who is welcomed is anybody's instruction.
    [
      '何平远欢迎宋哲到访集团，共同对双方合作发展作出新的规划部署。3月8日，许建平、林志强参加会见。',
      [['RECEPTION 会见', ['许建平 ATTENDED', '林志强 ATTENDED']]],
    ],
    ['3月下旬，周安平先后两次到工地现场办公。', []],
    // Named by nothing that was held: an adoption, and what is still to come.
    ['（2023年3月8日市十六届人大常委会第五次会议通过）', []],
    ['3月8日，市人大常委会决定：市十六届人大三次会议于4月18日召开。', []],
  ])('%s', (body, expected) => {
    expectReading(body, expected);
  });
});

describe('visits of bodies', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，湘乡市党政考察团一行30余人来我市参观考察。在黄国胜、魏民康等领导的陪同下，考察团一行实地参观了工业园。钱广志陪同活动。',
      [
        [
          'INSPECTION 参观考察',
          [
            '湘乡市党政考察团 INSPECTED',
            '黄国胜 ACCOMPANIED',
            '魏民康 ACCOMPANIED',
            '钱广志 ACCOMPANIED',
          ],
        ],
      ],
    ],
    [
      '3月8日，省督导检查组来我市督导防汛工作。许达明、宋哲参加。',
      [['INSPECTION 督导', ['湖南省督导检查组 INSPECTED', '许达明 ATTENDED', '宋哲 ATTENDED']]],
    ],
    // A bureau is no group that is made to visit.
    ['3月8日，市教育局到望城区检查春季开学工作。', []],
  ])('%s', (body, expected) => {
    expectReading(body, expected);
  });
});

describe('guests, and who is with those who visit', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，湘江集团董事长周安平、总经理宋哲一行来校访问，副校长魏民康会见了来访客人。',
      [['RECEPTION 会见', ['周安平 MET', '宋哲 MET', '魏民康 MET']]],
    ],
    [
      '3月8日，湘江集团董事长周安平一行4人在有关人员陪同下访问我校。副校长魏民康会见了来宾。',
      [['RECEPTION 会见', ['周安平 MET', '魏民康 MET']]],
    ],
    [
      '3月8日，教师周安平撰写了报告。副校长魏民康会见了来宾。',
      [['RECEPTION 会见', ['魏民康 MET']]],
    ],
    [
      '3月8日，周安平、宋哲一同走访慰问了老干部。县领导魏民康一同慰问，钱广志陪同慰问。',
      [
        [
          'INSPECTION 走访慰问',
          ['周安平 INSPECTED', '宋哲 INSPECTED', '魏民康 INSPECTED', '钱广志 ACCOMPANIED'],
        ],
      ],
    ],
  ])('%s', expectReading);
});

describe('who goes unnamed beside those who came', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，教育工作会议召开。县领导宋哲、周安平及各乡镇党委书记、乡镇长，县直部门负责人，有关企业参加会议。',
      [['CONFERENCE 教育工作会议', ['宋哲 ATTENDED', '周安平 ATTENDED']]],
    ],
    [
      '3月8日，周安平到望城区调研，街道负责同志围绕项目建设作了讲解，并汇报了工作思路。',
      [['INSPECTION 调研 @望城区', ['周安平 INSPECTED']]],
    ],
    [
      '3月8日，教育工作会议召开。周安平从目标、步骤和有关要求等方面，对教育工作进行了部署。',
      [['CONFERENCE 教育工作会议', ['周安平 GAVE_INSTRUCTIONS']]],
    ],
    [
      '3月8日，教育工作会议召开。宋哲对后期整改计划进行了详细安排。周安平计划进行详细安排。',
      [['CONFERENCE 教育工作会议', ['宋哲 GAVE_INSTRUCTIONS']]],
    ],
    [
      '3月8日，教育工作会议召开。宋哲提出三点意见，魏民康提出意见建议。',
      [['CONFERENCE 教育工作会议', ['宋哲 GAVE_INSTRUCTIONS']]],
    ],
    [
      '3月8日，教育工作会议召开。周安平在会上强调，要抓好落实。宋哲在会上要求，要抓好落实。',
      [['CONFERENCE 教育工作会议', ['宋哲 GAVE_INSTRUCTIONS']]],
    ],
    [
      '3月8日，周安平到望城区开展课题调研。宋哲介绍了调研课题的背景。',
      [['INSPECTION 调研 @望城区', ['周安平 INSPECTED']]],
    ],
  ])('%s', expectReading);
});

describe('what is told of nobody here', () => {
  it.each<[string, ExpectedInOrder]>([
    [
      '3月8日，市委召开学习会。会议学习了习近平总书记给首届大会的重要贺信精神和给参加科考队师生的重要回信精神。宋哲主持。',
      [['CONFERENCE 学习会', ['宋哲 CHAIRED']]],
    ],
    [
      '3月8日，政协望城区第五届委员会第三次会议开幕。何平远、许建平等到会，祝贺大会召开。林志强主持。',
      [
        [
          'SESSION 政协望城区第五届委员会第三次会议',
          ['何平远 ATTENDED', '许建平 ATTENDED', '林志强 CHAIRED'],
        ],
      ],
    ],
    [
      '3月8日，市领导来到各组驻地，看望了市政协委员。周安平、宋哲等向委员们致以亲切的问候。',
      [['INSPECTION 慰问', ['周安平 INSPECTED', '宋哲 INSPECTED']]],
    ],
    [
      '3月8日，宋哲会见了率团来长参加“2023长沙国际友城论坛”的株洲市市长许建平一行。郑小川参加会见。',
      [['RECEPTION 会见', ['宋哲 MET', '许建平 MET', '郑小川 ATTENDED']]],
    ],
    [
      '3月8日，宋哲、郑小川一行首先来到归侨何平远的家中送去慰问金和节日的问候。',
      [['INSPECTION 慰问 @归侨何平远的家中', ['宋哲 INSPECTED', '郑小川 INSPECTED']]],
    ],
    [
      '3月8日，宋哲主持召开市长办公会议，听取了防汛抗旱、项目建设等重点工作汇报。郑小川、何平远参加会议；市政府办、市督查局有关部门列席会议。',
      [['CONFERENCE 市长办公会议', ['宋哲 CHAIRED', '郑小川 ATTENDED', '何平远 ATTENDED']]],
    ],
    ['3月8日，中央纪律检查委员会发布通报，何平远涉嫌严重违纪。', []],
    [
      '3月8日，宋哲与前来我市考察的省商会会长何平远座谈，郑小川参加。',
      [['TALKS 座谈', ['宋哲 HELD_TALKS', '何平远 HELD_TALKS', '郑小川 ATTENDED']]],
    ],
    [
      '3月8日，省长李志强、市长宋哲与代表团座谈，双方就深化协作交换意见，并签署了《框架协议》。',
      [['TALKS 座谈', ['李志强 HELD_TALKS', '宋哲 HELD_TALKS']]],
    ],
    [
      '3月8日，全市企业家大会召开。郑小川、何平远陪同访问并出席了大会。',
      [['CONFERENCE 全市企业家大会', ['郑小川 ATTENDED', '何平远 ATTENDED']]],
    ],
    [
      '3月8日，市人大常委会举行第十次会议。会议听取了市财政局局长许建平受市政府委托所作的关于2022年财政决算的报告、市审计局局长何平远所作的审计工作报告。',
      [['SESSION 市人大常委会第十次会议', ['许建平 REPORTED', '何平远 REPORTED']]],
    ],
    [
      '3月8日，专题协商会召开。市政协委员何平远、许建平及市教育局、市住建局分别发言。',
      [
        [
          'CONFERENCE 专题协商会',
          [
            '何平远 MADE_REMARKS',
            '许建平 MADE_REMARKS',
            '长沙市教育局 MADE_REMARKS',
            '长沙市住建局 MADE_REMARKS',
          ],
        ],
      ],
    ],
    [
      '3月8日，周安平来到会宁县，看望了退休教授何平远，并考察了种质资源库。',
      [['INSPECTION 看望 @会宁县', ['周安平 INSPECTED']]],
    ],
    [
      '3月8日，投资推介会举行。许建平推介了长沙的投资环境，何平远作项目推介。',
      [['CONFERENCE 投资推介会', ['许建平 MADE_REMARKS', '何平远 MADE_REMARKS']]],
    ],
    [
      '3月8日，何平远同志告别仪式举行。宋哲，何平远生前好友、市一中校长许建平等参加。',
      [['CEREMONY 何平远同志告别仪式', ['宋哲 ATTENDED', '许建平 ATTENDED']]],
    ],
    [
      '3月8日，宋哲与来我市参加博览会的某集团董事长何平远举行工作会谈。',
      [['TALKS 工作会谈', ['宋哲 HELD_TALKS', '何平远 HELD_TALKS']]],
    ],
    [
      '3月8日，宋哲来到橘子洲，突击检查安全生产工作。',
      [['INSPECTION 突击检查 @橘子洲', ['宋哲 INSPECTED']]],
    ],
    [
      '3月8日，捐赠仪式举行。市教育局局长许建平接受了捐赠。郑小川讲话。',
      [['CEREMONY 捐赠仪式', ['许建平 ATTENDED', '郑小川 SPOKE']]],
    ],
  ])('%s', (body, expected) => {
    expectReading(body, expected);
  });
});

describe('names in a heading', () => {
  it.each([
    [
      '全市民营企业家座谈会召开',
      '3月8日，周安平主持召开座谈会，听取意见。',
      'TALKS 全市民营企业家座谈会 = 座谈会',
    ],
    ['长沙与某集团签约', '3月8日，宋哲与何平远签署协议。', 'CEREMONY 签署 = 签约'],
    // Another kind of meeting keeps its name.
    ['全市教育大会召开', '3月8日，周安平主持召开座谈会，听取意见。', 'TALKS 座谈会'],
  ])('%s: %s', (title, body, expected) => {
    const [meeting] = listMeetings(readShortReport(body, '长沙市', title));
    expect(meeting?.[0]).toBe(expected);
  });
});

it('those who come without a word for what came to what the heading tells to be held', () => {
  const read = readShortReport(
    '市委书记周安平到会祝贺，并在主席台就座。\n应邀出席大会的有：宋哲、黄国胜。\n上午10时，何平远宣布：市政协六届二次会议开幕。',
    '长沙市',
    '市政协六届二次会议隆重开幕',
  );
  expect(listMeetings(read)).toEqual([
    [
      'SESSION 市政协六届二次会议',
      ['周安平 ATTENDED', '宋哲 ATTENDED', '黄国胜 ATTENDED', '何平远 ANNOUNCED'],
    ],
  ]);
});

it('what a heading tells of those who came', () => {
  const read = readShortReport(
    '全市教育大会3月8日召开。周安平、宋哲出席。周安平强调，要抓好落实。',
    '长沙市',
    '全市教育大会召开 周安平讲话 解放主持 魏民康汇报',
  );
  expect(listMeetings(read)).toEqual([
    ['CONFERENCE 全市教育大会', ['周安平 ATTENDED SPOKE', '宋哲 ATTENDED']],
  ]);
});

it('a later meeting of a visit of several days is of the last day told before it', () => {
  const { meetings } = readShortReport(
    '3月6日至8日，周安平深入宁乡、浏阳两市进行调研。7日，周安平来到浏阳市。其间，周安平主持召开座谈会。',
  );
  expect(meetings.map(({ date }) => date)).toEqual(['2023-03-06/2023-03-08', '2023-03-07']);
});

it.each([
  ['县领导看望政协委员', ['INSPECTION 慰问 = 看望']],
  ['县领导参加督查组动员', ['INSPECTION 慰问']],
])('a visit has the word of the heading too: %s', (title, meetings) => {
  const read = readShortReport('3月8日，周安平、宋哲向委员们致以亲切的问候。', undefined, title);
  expect(listMeetings(read).map(([meeting]) => meeting)).toEqual(meetings);
});
