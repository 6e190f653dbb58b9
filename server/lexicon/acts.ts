/** What people do at meetings: an act a row, with the words that tell it and an example it was written for. */

/** One way to tell an act. */
export interface ActRow {
  /** The function it stands for, as in the model. */
  readonly function: string;
  /** Words that it opens with. */
  readonly words: string;
  /** What must follow the words; without it the words are enough. */
  readonly rest?: RegExp;
  /** What behind the words makes them part of something else. */
  readonly unlike?: RegExp;
  /** The same of what stands before them. */
  readonly inside?: RegExp;
  /** It shows presence, and says nothing where the person is told to have done more. */
  readonly weak?: true;
  /** It counts where people speak in turn; at talks and on visits it is conversation. */
  readonly formal?: true;
  readonly example: string;
}

/** What may stand between a verb and its noun: 作(了关于《条例》)的说明; 作报告并讲话 are two acts. */
const between = (most: number, nouns: string): RegExp =>
  new RegExp(
    `^(?:了|出了?)?(?:(?!并(?:作|做|讲|致|发|提|部署|主持))[^，。；：“”《》]|《[^《》]{1,40}》|“[^“”，。]{1,60}”){0,${most}}?(?:${nouns})`,
    'u',
  );
const NOUN = /^(?:精神|稿|人|组|团|会(?![议上])|会议?室|会议精神)/u;
const GROUP =
  /^(?:(?:慰问|调研|视察|考察|检查|督导|督查|走访|看望){0,2}[组团员站报室点队]|对象|课题|主题|成果|工作组|工作会|座谈会|推进会|督导会|专班|机制|方案|品|金|信|卡|函|款|包|袋|物资|演出)/u;
/** 工作部署, 合作交流: no 作 of its own. */
const IN_WORD = /[工合操写创协运动制耕劳炒当看叫]$/u;
const CEREMONY =
  /^(?:仪式|活动|项目(?!\p{Script=Han}{0,10}(?:协议|合同|备忘录|意向书))|额|金额|率|方|单位|总|资金|成立|运营|运行|匾|\d)/u;

export const ACTS: readonly ActRow[] = [
  {
    function: 'CHAIRED',
    words: '主持 召集',
    unlike: /^(?:人|词|[^，。]{0,10}(?:全面|日常)工作)/u,
    example: '会议由甲主持',
  },
  {
    function: 'SPOKE',
    words:
      '讲话 讲了话 致辞 致词 致开幕词 致闭幕词 致开幕辞 致闭幕辞 致欢迎辞 致欢迎词 致贺词 致答谢词 授课 演讲 主旨演讲 总结讲话 动员讲话 主旨讲话 专题辅导 专题授课 领导讲话',
    unlike: NOUN,
    inside: /的$/u,
    example: '甲出席会议并讲话; 甲的讲话 was given elsewhere',
  },
  {
    function: 'SPOKE',
    words: '作 做 发表',
    inside: IN_WORD,
    rest: between(50, '讲话|致辞|致词|演讲|演说|讲座|辅导|授课|宣讲(?!团|员)|党课|辅导课|开场白'),
    unlike: /^为(?!期)/u,
    example: '甲作动员讲话',
  },
  { function: 'SPOKE', words: '致', rest: /^[^，。；、]{0,6}?[辞词]/u, example: '甲致欢迎辞' },
  {
    function: 'SPOKE',
    words: '讲 讲授 上',
    rest: /^(?:了)?(?:一[堂次场])?[^，。；、“”]{0,14}?(?:党课|[思法]\S{0,4}课|专题课|公开课|第一课)/u,
    unlike: /^[述解]/u,
    example: '甲为全体党员讲专题党课',
  },
  {
    function: 'GAVE_INSTRUCTIONS',
    words: '提',
    rest: /^(?:出)?(?:了)?(?:[^，。；“”的总]{0,14}?|[^，。；“”总]{0,8}的(?:具体|明确|新|工作)?)(?:要求|工作意见|指导(?:性)?意见|[几\d一二三四五六七八九十]点(?:具体|希望[和与])?意见)/u,
    unlike: /^(?:高|升)/u,
    example: '甲就抓好落实提出三点要求',
  },
  {
    function: 'GAVE_INSTRUCTIONS',
    words: '讲',
    rest: /^(?:了)?[^，。；“”]{0,8}(?:要求|意见)/u,
    unlike: /^话/u,
    example: '甲讲了五点要求',
  },
  {
    function: 'GAVE_INSTRUCTIONS',
    words: '在会上要求 会上要求',
    example: '甲在会上要求：一是…',
  },
  {
    function: 'GAVE_INSTRUCTIONS',
    words: '作 做',
    inside: IN_WORD,
    rest: between(16, '(?<!规划|战略|决策)部署|安排|要求|强调'),
    unlike: /^为|^好|^[^，。；]{0,12}?(?:讲话|发言|致辞|报告|汇报)[并、和]/u,
    example: '甲就下一阶段工作作出部署',
  },
  {
    function: 'GAVE_INSTRUCTIONS',
    words: '进行',
    rest: /^(?:了)?(?:再)?(?:全面|具体|详细|工作|安排|动员|专题|周密|系统|总结|再){0,3}(?:部署|安排)/u,
    example: '甲对防汛工作进行安排部署',
  },
  {
    function: 'GAVE_INSTRUCTIONS',
    words: '安排部署 部署安排 部署 安排 动员部署',
    inside: /(?:研究|决策|工作|统筹|战略|听取|总结)$/u,
    rest: /^(?:了)?[^，。；“”]{0,24}(?:工作|任务)/u,
    unlike: /^会/u,
    example: '甲部署下一步工作',
  },
  {
    function: 'MADE_REMARKS',
    words:
      '发言 交流发言 表态发言 典型发言 先后发言 分别发言 大会发言 讨论发言 表态 点评 经验交流发言',
    unlike: /^(?:[人稿会]|席|摘)/u,
    example: '甲、乙先后发言',
  },
  {
    function: 'MADE_REMARKS',
    words: '作 做',
    inside: IN_WORD,
    rest: between(40, '发言|交流|表态|点评|经验介绍'),
    unlike: /^为/u,
    example: '甲作交流发言',
  },
  {
    function: 'MADE_REMARKS',
    words: '介绍 交流 分享',
    rest: /^(?:了)?[^，。；“”]{0,24}?(?:经验|做法|体会)/u,
    unlike: /^发言/u,
    example: '甲介绍经验',
  },
  {
    function: 'MADE_REMARKS',
    words: '介绍 推介',
    rest: /^(?:了)?[^，。；“”]{0,24}?(?:环境|政策|优势|机遇)/u,
    unlike: /^(?:会|活动)/u,
    formal: true,
    example: '甲推介投资环境',
  },
  {
    function: 'MADE_REMARKS',
    words: '作 做',
    inside: IN_WORD,
    rest: between(30, '推介(?!会)'),
    unlike: /^为/u,
    example: '甲作投资环境推介',
  },
  {
    function: 'MADE_REMARKS',
    words: '现场回应 当场回应 逐一回应 一一回应',
    rest: /^(?:了)?[^，。；“”]{0,20}?(?:问题|意见|建议|关切|诉求)/u,
    formal: true,
    example: '甲现场回应了委员们提出的问题',
  },
  {
    function: 'REPORTED',
    words: '报告',
    rest: /^(?:了)?[^，。；“”的]{1,20}?情况(?![和及、]?的)/u,
    unlike: /^(?:会|团|人)/u,
    formal: true,
    example: '甲报告对照检查情况',
  },
  {
    function: 'REPORTED',
    words: '汇报 通报',
    unlike: /^(?:会|人|材料|表扬|批评|片|提纲|程序)/u,
    inside: /听$/u,
    example: '甲汇报工作情况',
  },
  {
    function: 'REPORTED',
    words: '述职 述职述廉 述责述廉 现场述职',
    unlike: /^(?:会|大会|评议|情况|报告|述廉大会|材料)/u,
    example: '甲、乙现场述职',
  },
  {
    function: 'REPORTED',
    words: '作 做',
    inside: IN_WORD,
    rest: between(50, '工作报告|报告|汇报|说明|通报|情况介绍|解读|述职'),
    unlike: /^为/u,
    example: '甲作关于人事事项的说明',
  },
  {
    function: 'REPORTED',
    words: '介绍 报告 说明',
    rest: /^(?:了)?(?:有关|相关|基本|具体|总体|工作|进展|筹备|项目|活动){0,2}(?:情况|工作)/u,
    unlike: /^(?:会|团)/u,
    example: '甲介绍有关情况',
  },
  {
    function: 'REPORTED',
    words: '介绍',
    rest: /^(?:了)?[^，。；“”]{0,30}?(?:情况|进展|概况)/u,
    unlike: /^(?:会|团)/u,
    formal: true,
    example: '甲介绍项目建设情况',
  },
  {
    function: 'REPORTED',
    words: '反馈',
    rest: /^(?:了)?[^，。；“”]{0,20}?(?:意见|情况|问题)/u,
    unlike: /^会|^[^，。；“”]{0,20}?(?:意见|情况|问题)的?(?:整改|落实|办理|整治|清单|台账)/u,
    example: '甲反馈巡视意见',
  },
  {
    function: 'OBSERVED',
    words:
      '列席 列席会议 到会列席 到会旁听 到会巡听旁听 到会巡听 旁听 巡听 列席旁听 巡听旁听 旁听指导',
    unlike: /^(?:人员|单位)/u,
    example: '甲列席会议',
  },
  {
    function: 'ATTENDED',
    words: '出席 参加 应邀出席 就座 就坐 见证 共同见证 出席见证 收听收看 收听收看会议',
    unlike:
      /^(?:人员|同志|代表(?!大会|团)|者|人数|对象|单位|领导|革命|高考|考试|过|培训班学习|工作(?!会|部署|座谈|推进|研讨|专班)|了?[^，。]{0,6}(?:变化|成长|巨变)|[^，。；“”]{2,30}的全体\p{Script=Han}{2,6}(?:[，、]|$)|[^，。；“”]{0,14}(?:纵队|支队|游击队|红军|八路军|新四军|解放军|志愿军|赤卫队|义勇军|地下党|农会|中国共产党)(?=[，。；]|$))/u,
    example: '甲、乙出席会议; 出席丙会的全体委员 tells who is meant',
  },
  {
    function: 'ATTENDED',
    words: '一起审议 一同审议 共同审议',
    example: '甲来到代表团，与代表们一起审议报告',
  },
  {
    function: 'ATTENDED',
    words: '送别 前往送别 吊唁 前往吊唁 肃立默哀 三鞠躬',
    unlike: /^(?:仪式|厅|大厅)/u,
    example: '甲、乙前往送别',
  },
  {
    function: 'ATTENDED',
    words: '到场',
    rest: /^(?:祝贺|指导|致贺|见证)|^(?=$)/u,
    example: '甲、乙等领导到场祝贺',
  },
  {
    function: 'ATTENDED',
    words: '莅临',
    unlike: /^[^，。；]{0,16}(?:考察|调研|视察|检查|慰问|参观|督导|走访)/u,
    example: '甲莅临会议; 莅临丙地考察 is a visit',
  },
  {
    function: 'ATTENDED',
    words: '接待',
    rest: /^了?[^，。；]{0,16}(?:[团组队](?:一行)?|一行|客人)(?=$|[，。；])/u,
    example: '甲、乙接待考察团一行',
  },
  {
    function: 'ATTENDED',
    words: '在座',
    unlike: /^[谈的次右无]/u,
    example: '甲、乙会见时在座',
  },
  {
    function: 'ATTENDED',
    words: '与会 参会',
    rest: /^(?:了)?(?=$|[，。；、并])/u,
    example: '甲、乙与会; 与会嘉宾, 参会企业 tell which people are meant',
  },
  {
    function: 'ATTENDED',
    words: '到会 莅会',
    unlike: /^(?:人员|同志|代表|者|人数|对象|单位|领导|[宁昌泽理]|同县|东县)/u,
    example: '甲到会指导; 来到会宁县 is another place',
  },
  {
    function: 'ATTENDED',
    words: '剪彩 颁奖 颁发 颁牌 授旗 奠基 培土 监誓 领誓 按下 推杆 启动 领学 颁证',
    unlike: /^(?:仪式|典礼|会|词|活动|大会|部|资金|大?厅)/u,
    weak: true,
    example: '甲、乙为获奖者颁奖',
  },
  {
    function: 'ATTENDED',
    words: '观看 观摩 欣赏 观赏',
    rest: /^(?:了)?[^，。；]{0,10}?(?:演出|表演|节目|晚会|音乐会|比赛|展演|演练|文艺|开幕式)/u,
    weak: true,
    example: '甲、乙与群众一同观看演出',
  },
  {
    function: 'ATTENDED',
    words: '接受 接收',
    rest: /^(?:了)?[^，。；“”]{0,8}?(?:捐赠|捐款|赠书|受赠)/u,
    weak: true,
    example: '甲代表学校接受捐赠',
  },
  {
    function: 'HELD_TALKS',
    words:
      '会谈 座谈 会晤 洽谈 会商 举行会商 工作会商 举行工作会商 工作会谈 举行会谈 举行座谈 座谈交流 交流座谈 视频会晤 举行会晤 举行视频会晤',
    unlike: /^(?:交流)?(?:会|纪要|要点|时)/u,
    example: '甲与乙举行会谈',
  },
  { function: 'MET', words: '会见 会见了 接见', unlike: /^(?:厅|时)/u, example: '甲会见乙一行' },
  {
    function: 'INSPECTED',
    words:
      '调研 检查 考察 慰问 看望 走访 视察 督导 督查 暗访 巡河 巡林 巡查 调研指导 调研检查 督导检查 看望慰问 走访慰问 实地调研 考察调研 调研督导 检查指导 督导调研 调研考察 现场督办 实地督办 指导督办 督查督办 检查督办 专题调研 学习考察 参观考察 考察学习 访贫问苦 突击检查 明察暗访 专项督查 专项检查',
    unlike: new RegExp(`${GROUP.source}|^(?:进展|情况|结果|材料|发言)`, 'u'),
    inside: /(?:对照|纪律)$/u,
    example: '甲到丙地调研',
  },
  {
    function: 'INSPECTED',
    words: '带领 率领 率',
    rest: /^(?:一个|第[一二三四五六七八九]|\p{Script=Han}{0,8}?)?(?:视察|调研|考察|检查|督导|督查|督察|慰问)[组团队](?:一行|成员)?(?:先后|分别)?(?:到|赴|深入|来到|前往|走访|走进)/u,
    example: '甲带领一个视察组到丙局',
  },
  {
    function: 'INSPECTED',
    words: '察看 查看 实地察看 实地查看 现场察看 现场查看 踏勘 踏看 参观',
    unlike: GROUP,
    weak: true,
    example: '甲来到丙厂，实地察看生产线',
  },
  {
    function: 'INSPECTED',
    words: '指导',
    rest: /^(?:了)?(?=(?:防|抗|抢险|救灾|救援|疫情|森林)[^，。；]{0,12}工作)/u,
    inside: /[查导研察]$/u,
    example: '甲深入丙景区指导防汛工作',
  },
  {
    function: 'INSPECTED',
    words: '致以',
    rest: between(12, '问候|慰问'),
    weak: true,
    example: '甲等向委员们致以亲切的问候',
  },
  {
    function: 'INSPECTED',
    words: '送去 送上 送来',
    rest: between(30, '慰问金|慰问品|慰问物资|(?:新春|节日|新年|诚挚)的?(?:祝福|问候|慰问)'),
    weak: true,
    example: '甲来到丙家中，送去慰问金',
  },
  {
    function: 'ACCOMPANIED',
    words: '陪同 随同 随行',
    unlike: /^人员|^[来出]?访/u,
    example: '乙陪同调研',
  },
  {
    function: 'SIGNED',
    words: '签约 签署 签订 签字 签署了 签订了 续签 续签了',
    unlike: CEREMONY,
    example: '甲与乙代表双方签约',
  },
  {
    function: 'UNVEILED',
    words: '揭牌 揭幕 授牌 共同揭牌 为其揭牌 共同揭幕',
    unlike: CEREMONY,
    example: '甲、乙共同为中心揭牌',
  },
  {
    function: 'ANNOUNCED',
    words: '宣读 宣布 传达 鸣枪发令 发令',
    unlike: /^(?:学习|贯彻)/u,
    example: '甲宣读表彰决定',
  },
  {
    function: 'ANNOUNCED',
    words: '下达 发布',
    rest: /^(?:了)?[^，。；“”]{0,8}?(?<![命指])令/u,
    example: '甲下达开工令',
  },
];
