/** Labels of credits: who wrote, sent in, photographed or edited, and what is no person's. */
import { toWords } from './to-words.ts';

const LABELS: readonly (readonly [string | null, string])[] = [
  [
    'REPORTER',
    '记者 实习生 作者 撰稿人 文字作者 新闻作者 文字 撰文 撰稿 采写 采编 文/图 图/文 文图 图文 文',
  ],
  ['CORRESPONDENT', '通讯员 报道员 供稿 供稿人'],
  ['PHOTOGRAPHER', '摄影 摄影报道 摄 图片 图片作者 摄影者 拍摄 供图 图'],
  [
    'EDITOR',
    '责编 责任编辑 编辑 文字编辑 图文编辑 图片编辑 网络编辑 新媒体编辑 微信编辑 视频编辑 美编 美术编辑 值班编辑 执行主编 主编 总编 总编辑 副总编辑 编审 编校 责任编审 审核 审核人 审校 审读 审稿 审稿人 审签 审签人 签发 签发人 初审 初审人 初审编辑 复审 复审人 复审编辑 一审 二审 三审 终审 终审人 终审编辑 终校',
  ],
  [
    null,
    '来源 信息来源 文章来源 稿件来源 消息来源 来自 时间 日期 发布时间 发布日期 发表时间 更新时间 发布者 发布人 发布机构 浏览次数 浏览 浏览量 点击 点击数 点击次数 阅读 阅读量 阅读次数 访问量 访问次数 字体 字号 文号 版式 版式设计 版面 版面设计 设计 排版 组版 视觉 校对 监制 统筹 策划 制作 值班主任 值班编委 值班总编 索引号 主题词 关键词 关键字 标签 分类 分享 责任单位 出处 稿源 发布于 上传时间 录入 录入时间 入库时间 出版日期 报纸名称 版次 栏目 专栏 查看次数 阅读数 浏览数 人气 信息分类 发文机构 成文日期 公开日期 指导老师 指导教师 编导 剪辑 配音 播音 制图 出镜',
  ],
];

/** Label → what its people did; null for a label that names no person. */
export const CREDIT_LABELS: ReadonlyMap<string, string | null> = new Map(
  LABELS.flatMap(([kind, words]) => toWords(words).map((word) => [word, kind] as const)),
);

/** The labels as a pattern without groups, longest first: 责任编辑|…|文; those of two characters may be spaced, 编 辑. */
export const CREDIT_LABEL: string = [...CREDIT_LABELS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((label) => (label.length === 2 ? Array.from(label).join('[ \\u3000]{0,2}') : label))
  .join('|');

/** What the media that sent a reporter are called by, as a pattern without groups: 新派融媒体, 晚报. */
export const MEDIA_ENDING =
  '媒体|中心|客户端|日报|晚报|晨报|都市报|商报|新闻|财经|财立方|周刊|网|台';

/** What stands behind a photographer's name, and the day that may close the line; patterns without groups. */
export const TAKEN = '摄(?:影(?:报道)?)?';
export const DAY_TAKEN = '(?:[ \\u3000]*\\d{2,4}年\\d{1,2}月\\d{1,2}日)?';
