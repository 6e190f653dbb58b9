/** What meetings' names end in, by kind. The longest ending wins. */
export const MEETING_ENDINGS: readonly (readonly [words: string, kind: string])[] = [
  [
    '常委会会议 常委会议 常委会（扩大）会议 常委（扩大）会议 常务会议 党组会议 党组（扩大）会议 主任会议 主席会议 全会 全体会议 全体（扩大）会议 次会议 次常务会议 次主任会议 次主席会议 次常委会会议 次全体会议',
    'SESSION',
  ],
  ['会谈 工作会谈 会晤 视频会晤 座谈 座谈会 洽谈 洽谈会 恳谈会 约谈会', 'TALKS'],
  ['会见', 'RECEPTION'],
  ['调研 考察 视察 检查 督导 督查 暗访 走访 慰问 看望', 'INSPECTION'],
  [
    '仪式 启动仪式 揭牌仪式 签约仪式 开工仪式 通车仪式 授牌仪式 捐赠仪式 颁奖典礼 典礼 开幕式 闭幕式 升旗仪式 公祭 追悼会',
    'CEREMONY',
  ],
  [
    '会议 大会 推进会 部署会 动员会 总结会 调度会 现场会 通气会 发布会 协调会 例会 研讨会 论坛 峰会 学习会 读书班 民主生活会 组织生活会 评议会 警示教育会 表彰会 对接会 推介会 招商会 交流会 点评会 听证会 论证会 评审会 宣讲会 党课 代表大会 党代会 反馈会 纪念大会 讲座 专题讲座 报告会 通报会 汇报会 专题会 工作会 视频会 培训班 集体学习 办公会 见面会 茶话会 联席会 约谈 年会 誓师会 团拜会 招聘会 博览会 展览会',
    'CONFERENCE',
  ],
];

/** 第119次会议第…: what makes a meeting one of a series is a session only where a standing body meets. */
export const STANDING_BODY = /(?:常委会|人大|政协|党组|政府|全会|代表大会|主席团)/u;
