/** What people do at meetings: the words, and the functions that they stand for. The longest word wins. */
export const FUNCTION_WORDS: readonly (readonly [words: string, functions: string])[] = [
  ['主持 主持会议 主持召开 召集', 'CHAIRED'],
  [
    '讲话 作讲话 发表讲话 致辞 致欢迎辞 致欢迎词 致词 致开幕词 致闭幕词 致贺词 作总结讲话 作动员讲话 发表主旨演讲 发表演讲 作主旨演讲',
    'SPOKE',
  ],
  [
    '提要求 提具体要求 提出要求 提出具体要求 提工作要求 作部署 作出部署 作具体部署 安排部署 作工作部署 部署工作 作安排',
    'GAVE_INSTRUCTIONS',
  ],
  [
    '发言 先后发言 分别发言 大会发言 作大会发言 讨论发言 交流发言 作交流发言 表态发言 作表态发言 作发言 典型发言 作典型发言 作交流',
    'MADE_REMARKS',
  ],
  [
    '汇报 作汇报 作报告 作工作报告 作了汇报 作了报告 汇报了 通报 通报了 作通报 作说明 作了说明 作起草说明 报告工作 作工作汇报 作了工作报告 作口头汇报 述职 作述职 作主题报告 作专题报告',
    'REPORTED',
  ],
  [
    '出席 出席会议 参加 参加会议 参加活动 参加调研 在主席台就座 就座 应邀出席 见证 共同见证 参会 到会 与会',
    'ATTENDED',
  ],
  ['列席 列席会议', 'OBSERVED'],
  ['会谈 工作会谈 举行会谈 座谈 举行座谈 会晤 视频会晤 举行会晤 举行视频会晤', 'HELD_TALKS'],
  ['会见 会见了', 'MET'],
  [
    '调研 检查 考察 慰问 看望 走访 视察 督导 督查 暗访 看望慰问 走访慰问 调研指导 实地调研 调研检查 督导检查',
    'INSPECTED',
  ],
  [
    '陪同 陪同调研 陪同考察 陪同检查 陪同督导 陪同看望 陪同慰问 陪同走访 陪同会见 随同 随行',
    'ACCOMPANIED',
  ],
  ['签约 签署 签订 签字', 'SIGNED'],
  ['揭牌 揭幕 授牌 共同揭牌 为其揭牌', 'UNVEILED'],
  ['宣读 宣布 宣布开幕 宣布开工', 'ANNOUNCED'],
];
