import { describe, expect, it } from 'vitest';
import { splitArticles } from '../../server/read/split-articles.ts';
import { splitBlocks } from '../../server/read/split-blocks.ts';

const LEAD = '本报讯（记者 赵敏）5月8日，全市安全生产工作会议召开。';

describe('splitArticles', () => {
  it.each([
    [
      'the number of a section above',
      `01\n会议召开\n\n5月8日，全市会议召开。\n\n02\n协议签署\n\n5月9日，协议签署。`,
      [
        [null, '会议召开', null, 1],
        [null, '协议签署', null, 1],
      ],
    ],
    [
      'the day behind it in brackets',
      `党建聚合力 共建促发展 某镇党委与某银行某分行党委签订共建协议 ( 2024-10-31 )\n\n10月31日，协议签署。`,
      [[null, '党建聚合力 共建促发展 某镇党委与某银行某分行党委签订共建协议', null, 2]],
    ],
    [
      'a name that signs it',
      `# 关于任前公示的通告\n\n现予以公示。\n\n中共某市委组织部\n2024年3月27日`,
      [[null, '关于任前公示的通告', null, 3]],
    ],

    [
      'a profile, whose headline has a second line with a dash',
      `会议召开\n\n${LEAD}\n\n山下的板凳会\n——记村党支部书记夜明\n\n山下春寒料峭。`,
      [
        [null, '会议召开', null, 1],
        [null, '山下的板凳会', '——记村党支部书记夜明', 1],
      ],
    ],
    [
      'who signs the report above at its end',
      `会议召开\n\n${LEAD}\n会议要求抓好落实。（赵敏）\n\n用脚步丈量民情\n\n“我先上。”李敏说。`,
      [
        [null, '会议召开', null, 2],
        [null, '用脚步丈量民情', null, 1],
      ],
    ],
    [
      'applause, which nobody signs with',
      `会议召开\n\n${LEAD}\n让我们携手前进！（掌声）\n\n用脚步丈量民情\n\n“我先上。”李敏说。`,
      [[null, '会议召开', null, 4]],
    ],
    [
      'who signs it on a line of its own',
      `会议召开\n${LEAD}\n（钱广志）\n\n一座桥的四十年\n1979年，清河上架起第一座桥。`,
      [
        [null, '会议召开', null, 2],
        [null, '一座桥的四十年', null, 1],
      ],
    ],
    [
      'what heads news of a line each, and notices',
      `会议召开\n\n${LEAD}\n\n■ 简讯\n市一中举行典礼。\n\n公告\n根据需要，检修管网。`,
      [
        [null, '会议召开', null, 1],
        [null, '■ 简讯', null, 1],
        [null, '公告', null, 1],
      ],
    ],
    [
      'the subject of the headline again, and its day',
      `会议召开\n\n${LEAD}\n\n市卫健委召开健康扶贫推进会\n市卫健委日前召开推进会。\n\n市卫健委的三点做法\n\n市卫健委坚持统筹。`,
      [
        [null, '会议召开', null, 1],
        [null, '市卫健委召开健康扶贫推进会', null, 3],
      ],
    ],
    [
      'no dash, and so a heading between paragraphs',
      `会议召开\n\n${LEAD}\n\n山下的板凳会\n\n山下春寒料峭。`,
      [[null, '会议召开', null, 3]],
    ],
    [
      'a notice, which opens with its day in brackets',
      `会议召开\n\n${LEAD}\n\n公示任前人选\n（8月8日）现予以公示：`,
      [
        [null, '会议召开', null, 1],
        [null, '公示任前人选', null, 1],
      ],
    ],
    [
      'a picture’s words that end the report above',
      `会议召开\n\n${LEAD}\n图为会场。　孙　敏　摄\n\n协议签署\n${LEAD}`,
      [
        [null, '会议召开', null, 2],
        [null, '协议签署', null, 1],
      ],
    ],
    [
      'the head of a page that tells no year',
      `某某日报数字报　　4月27日　　农历三月初八\n\n会议召开\n\n${LEAD}`,
      [[null, '会议召开', null, 1]],
    ],
    [
      'a headline of three, as long as a sentence',
      `某市为灾区捐款孙某委托捐款 李某赵某等市领导参加募捐活动 当天共收到社会各界捐款169.4万元\n${LEAD}`,
      [
        [
          null,
          '某市为灾区捐款孙某委托捐款 李某赵某等市领导参加募捐活动 当天共收到社会各界捐款169.4万元',
          null,
          1,
        ],
      ],
    ],
    [
      'a picture’s words above the dateline',
      `图为会议现场。孙敏摄\n${LEAD}`,
      [[null, undefined, null, 2]],
    ],
    [
      "a site's name above its path",
      `某县人民政府\n首页 >> 新闻信息 >> 正文\n会议召开\n\n5月8日，会议召开。`,
      [[null, '会议召开', null, 1]],
    ],
    [
      'a headline above the path',
      `会议召开\n首页 >> 新闻信息 >> 正文\n\n5月8日，会议召开。`,
      [[null, '会议召开', null, 1]],
    ],

    ['a marked heading', `# 会议召开\n\n${LEAD}`, [[null, '会议召开', null, 1]]],
    ['a heading without its mark', `会议召开\n\n${LEAD}`, [[null, '会议召开', null, 1]]],
    [
      'a kicker above',
      `夯实基础 守住底线\n\n# 会议召开\n\n${LEAD}`,
      [['夯实基础 守住底线', '会议召开', null, 1]],
    ],
    [
      'a subtitle below',
      `# 会议召开\n\n孙某出席并讲话\n\n${LEAD}`,
      [[null, '会议召开', '孙某出席并讲话', 1]],
    ],
    [
      "a site's credits between heading and lead",
      `# 会议召开\n\n来源：某报　时间：2021-07-08\n\n${LEAD}`,
      [[null, '会议召开', null, 2]],
    ],
    [
      'an author between heading and stamp',
      `会议召开\n孙敏\n2021-07-08 10:20 来源：某报\n\n会议昨天召开。`,
      [[null, '会议召开', null, 3]],
    ],
    [
      'a motto there, which is no author',
      `会议召开\n党建\n2021-07-08 10:20 来源：某报\n\n会议昨天召开。`,
      [[null, '会议召开', '党建', 2]],
    ],
    [
      'a picture’s words between paragraphs',
      `# 会议召开\n\n${LEAD}\n\n▲会议现场\n\n5月9日，会议结束。`,
      [[null, '会议召开', null, 3]],
    ],
    [
      'a picture between heading and lead',
      `会议召开\n\n▲会议现场（孙某摄）\n\n${LEAD}`,
      [[null, '会议召开', null, 2]],
    ],
    [
      'a stamp above the heading',
      `时政 | 2021-07-08 10:20\n\n会议召开\n\n会议上午召开。`,
      [[null, '会议召开', null, 2]],
    ],
    [
      'the section’s name above the path through the site',
      `频道头条\n您当前的位置：某网 >> 频道头条 >> 正文\n会议召开\n来源：某报 2021-07-08\n\n会议昨天召开。`,
      [[null, '会议召开', null, 2]],
    ],
    [
      'a headline at the end of the path',
      `首页 > 要闻 > 会议召开\n会议召开\n来源：某报 2021-07-08\n\n会议昨天召开。`,
      [[null, '会议召开', null, 2]],
    ],
    [
      'a headline as long as a sentence, above the stamp',
      `全市宣传思想文化工作会议暨精神文明建设工作会议召开 市委书记孙某出席会议并讲话 市长李某主持会议\n来源：某报 2021-07-08\n\n会议昨天召开。`,
      [
        [
          null,
          '全市宣传思想文化工作会议暨精神文明建设工作会议召开 市委书记孙某出席会议并讲话 市长李某主持会议',
          null,
          2,
        ],
      ],
    ],
    [
      'strokes of a table around',
      `| 会议召开 |\n| 2021-07-08 编辑：孙某 阅读次数：22 |\n\n会议昨天召开。`,
      [[null, '会议召开', null, 2]],
    ],
    [
      'buttons and a menu around',
      `首页 要闻 时政 民生\n放大 缩小 默认\n会议召开\n\n${LEAD}\n\n责任编辑：\n关闭`,
      [[null, '会议召开', null, 1]],
    ],
    [
      'a dateline in the middle of a site’s copy',
      `会议召开\n来源：某报 2021-07-08\n\n孙某昨天出席会议。\n\n${LEAD}`,
      [[null, '会议召开', null, 3]],
    ],
    [
      'links to other reports below',
      `# 会议召开\n\n${LEAD}\n\n相关阅读\n·市委召开农村工作会议\n·某某到某县调研`,
      [[null, '会议召开', null, 1]],
    ],
    [
      'kicker, title and subtitle, all plain',
      `夯实基础\n会议召开\n孙某出席并讲话\n${LEAD}`,
      [['夯实基础', '会议召开', '孙某出席并讲话', 1]],
    ],
    [
      'two articles',
      `# 甲\n${LEAD}\n第二段。\n\n## 乙\n${LEAD}`,
      [
        [null, '甲', null, 2],
        [null, '乙', null, 1],
      ],
    ],
    [
      'a second article without its mark',
      `# 甲\n${LEAD}\n\n乙\n\n${LEAD}`,
      [
        [null, '甲', null, 1],
        [null, '乙', null, 1],
      ],
    ],
    [
      "a paper's name and day under the heading",
      `# 甲\n\n某某日报 2020-06-16\n\n${LEAD}`,
      [[null, '甲', null, 1]],
    ],
    ['no heading at all', LEAD, [[null, undefined, null, 1]]],
    [
      'page furniture',
      `第3版\n\n# 甲\n${LEAD}\n\n责编：钱某 美编：孙某\n`,
      [[null, '甲', null, 2]],
    ],
    [
      'a masthead beside the day, which opens no article',
      `澜阳日报\n2022年3月9日 星期三\n要闻\n\n会议召开\n${LEAD}`,
      [[null, '会议召开', null, 1]],
    ],
    [
      'a broken line is no heading',
      `# 甲\n${LEAD}\n\n会议要求，各级各部门要把安全放在第一\n\n位置，抓好落实。\n\n${LEAD}`,
      [
        [null, '甲', null, 3],
        [null, undefined, null, 1],
      ],
    ],
    [
      'lines of the headline below a stamp',
      `甲任副市长\n2021-07-08 10:20 来源：某报\n\n关注河清网\n\n市人大常委会会议结束\n\n孙某出席\n\n${LEAD}`,
      [[null, '甲任副市长', '市人大常委会会议结束 孙某出席', 2]],
    ],
    [
      'lines there over a paragraph without a dateline',
      `会议召开\n• 2021-07-08   河清日报   记者 孙敏\n\n内容导航：\n\n任命孙某为副市长\n\n会议于昨天召开。`,
      [[null, '会议召开', '任命孙某为副市长', 2]],
    ],
    [
      'a broken line there, which goes on without a gap',
      `会议召开\n2021-07-08 10:20 来源：某报\n会议上午在市政府三楼会议室\n召开，孙某主持。`,
      [[null, '会议召开', null, 3]],
    ],
    [
      'two reports with a stamp each',
      `甲会议召开\n2021-07-08 10:20\n\n会议召开。\n\n乙会议召开\n2021-07-08 10:30\n\n会议召开。`,
      [
        [null, '甲会议召开', null, 2],
        [null, '乙会议召开', null, 2],
      ],
    ],
    [
      'the headline again under a picture',
      `全市公布一批干部调整\n\n据悉，有三人。\n\n全市公布一批干部调整\n\n两名女市长履新\n\n3月27日，公示发布。`,
      [[null, '全市公布一批干部调整', null, 3]],
    ],
    [
      'the same headline over a dateline, which opens another copy',
      `全市公布一批干部调整\n\n据悉，有三人。\n\n全市公布一批干部调整\n\n${LEAD}`,
      [
        [null, '全市公布一批干部调整', null, 1],
        [null, '全市公布一批干部调整', null, 1],
      ],
    ],
    [
      'a headline that only the copied one’s label tells',
      `您当前位置：要闻\n原标题：会议召开\n5月8日，会议召开。`,
      [[null, '会议召开', null, 1]],
    ],
    [
      'the copied headline under the copy’s own',
      `干部大会召开\n2021-07-08 10:20 来源：某报\n原标题：会议召开\n5月8日，会议召开。`,
      [[null, '干部大会召开', null, 2]],
    ],
    [
      'a section before the headline, in brackets',
      `【要闻】会议召开\n5月8日，会议召开。`,
      [[null, '【要闻】会议召开', null, 1]],
    ],
    [
      'a line under it that begins with what was decided',
      `市人大常委会举行会议\n决定任命孙某为副市长\n${LEAD}`,
      [[null, '市人大常委会举行会议', '决定任命孙某为副市长', 1]],
    ],
    [
      'a path through a site over the dateline',
      `甲因病逝世\n\n新华社\n2018-10-10 16:37\n中国政库 >\n字号\n\n${LEAD}`,
      [[null, '甲因病逝世', null, 2]],
    ],
    ['empty text', '\n\n', []],
  ])('reads %s', (_, text, expected) => {
    const articles = splitArticles(splitBlocks(text));
    expect(
      articles.map(({ kicker, title, subtitle, body }) => [
        kicker?.text ?? null,
        title?.text,
        subtitle?.text ?? null,
        body.length,
      ]),
    ).toEqual(expected);
  });

  it('says where each block stands in the file', () => {
    const text = `\uFEFF`.slice(1) + `　　# 甲\r\n　　${LEAD}\r\n`;
    for (const block of splitBlocks(text))
      expect(text.slice(block.start, block.end)).toBe(block.text);
  });
});
