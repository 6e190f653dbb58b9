/** One printed line → what it looks like: headline, lead, prose, credits, or the page around them. */
import { CREDIT_LABEL, MEDIA_ENDING } from '../lexicon/credits.ts';
import { findDateline } from './find-dateline.ts';
import { isFurniture } from './is-furniture.ts';
import { isCaption } from './is-caption.ts';

export type BlockKind =
  /** A line marked with #. */
  | 'MARKED_HEADING'
  /** A short line that ends no sentence: a title, kicker or subtitle, or a broken line. */
  | 'SHORT'
  /** A paragraph that opens an article: 本报讯（记者…, or （2016年12月28日…通过） under a list. */
  | 'LEAD'
  | 'BODY'
  /** Credits on a line of their own, and what a site prints under a headline: 来源：… 发布时间：… */
  | 'CREDIT'
  /** A headline set once more within its report, under a picture. */
  | 'AGAIN'
  /** The head or foot of a printed page, with the day or the editors of the page. */
  | 'PAGE'
  /** A line of signs between two articles. */
  | 'RULE'
  /** Page numbers, paths through a site, buttons. */
  | 'FURNITURE';

const LONGEST_HEADLINE = 42;
const LONGEST_CREDIT = 120;
const SENTENCE_END = /[。！？!?；;：:，,、…]["”’」』）)】》]*$/u;

/** 甲区某街道： opens a headline; 任命： does not. */
const KICKER = /^[^，。：:；任免现]{3,16}[：:]$/u;
const RULE =
  /^(?:[|｜\s]*-{2,}[-:|｜\s]*|[=＝]{3,}|[-—–─━]{3,}|[*＊]{3,}|[~～]{3,}|[_＿]{3,}|[◆●■□▲★☆○◇]{1,9})$/u;
/** 【报纸名称】：张家口日报【出版日期】2014.05.12; 【要闻】 before a headline is none. */
const CATALOGUED = new RegExp(
  `^[【[](?:(?:副?篇名|[引主副肩眉]题|${CREDIT_LABEL})[】\\]]|\\p{Script=Han}{2,8}[】\\]]\\s*[：:])[^【】[\\]。]{0,40}(?:[【[]\\p{Script=Han}{2,8}[】\\]][^【】[\\]。]{0,40})*$`,
  'u',
);
/** 太原日报, 红网, 今日竹山-数字报 on a line of its own. */
const PUBLISHER =
  /^(?:(?:\p{Script=Han}{2,8}(?:报|[-—])?(?:数字报|电子报)|\p{Script=Han}{1,7}(?:报|[-—])电子版|[|｜\s])+|\p{Script=Han}{2,6}(?:新闻社|通讯社)|\p{Script=Han}{2}新闻|\p{Script=Han}{2,4}(?:日报|晚报|晨报|早报|都市报|商报|新闻网)(?:\s+[A-Z][A-Z ]{3,30})?|新华社|中新社|中央社|人民网|新华网|央视网|央广网|中新网|中国网|光明网|红网)$/u;
/** 新派融媒体记者：, 市融媒体中心记者： */
const SENDER = `(?:\\p{Script=Han}{0,8}(?:${MEDIA_ENDING})|见习|实习|特约|首席){0,2}`;

/** 来源：自贡日报 作者：滕小丽; 责编 钱某 美编 孙某. */
const CREDIT = new RegExp(
  `^[（(【[]?(?:本版|本期|本文)?${SENDER}(?:${CREDIT_LABEL}|本报记者)\\s*(?:[：:丨|／/]|[ \\u3000]+(?=\\p{Script=Han}))\\s*\\S.*$`,
  'u',
);
/** 本报记者甲/文 乙/图 */
const MADE_BY =
  /^(?:本报)?(?:记者|通讯员)?[ \u3000]?\p{Script=Han}{2,4}[／/][文图摄](?:[ \u3000]+(?:记者|通讯员)?\p{Script=Han}{2,4}[／/][文图摄]){1,3}$/u;
/** 出处：本站原创 发布时间：2013-04-22; 文字作者：图片作者：发布时间：2011-04-08浏览量：27. */
const PAIRS = new RegExp(
  `^[【[（(]?\\p{Script=Han}{2,8}\\s*[：:][^。]*?(?:作者|来源|时间|日期|次数|浏览量?|点击数?|阅读量?)\\s*[：:]`,
  'u',
);
/** 鹤岗发布 2020-04-11 18:20, 2020-07-22新闻5, 2023/8/28 16:31（8/28 16:41 更新）. */
const STAMP =
  /^[*_]{0,2}(?:[^。，\d]{0,20}\s|https?:\/\/\S{4,40}\s)?[*_(（]{0,2}\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}(?:\p{Script=Han}{2,4}\d{0,6}$)?|年\d{1,2}月\d{1,2}日)[)）]?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[*_]{0,2}(?:[（(][^（）()。]{0,20}更新[）)])?(?:\s[^。，]{0,24})?[*_]{0,2}$/u;
/** 2020-05-14 09:05　来源：闽北日报　作者：甲 乙 */
const STAMPED_CREDIT = new RegExp(
  `^(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?[\\s|｜]+(?:${CREDIT_LABEL})\\s*[：:].*$`,
  'u',
);
/** • 2010-01-23   柳州日报   记者 甲某某 */
const STAMPED_AUTHOR =
  /^[•·▪●|｜\s]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!.*版)[^。，]{0,40}[\s|｜](?:本报)?(?:记者|通讯员)[\s：:]+\p{Script=Han}/u;
const FULL_DAY = /\d{4}(?:年\s?\d{1,2}月\s?\d{1,2}(?:日|(?=星期))|[-/.]\d{1,2}[-/.]\d{1,2})/u;
const PAGE_WORD =
  /星期[一二三四五六日天]|周[一二三四五六日]|\d\s*版|版[：:\s]|责编|责任编辑|日报|晚报|农历/u;
/** 本版责编：甲 美编：乙: people of the page, not of a report. */
const PAGE_CREDIT = /^本版|美编|版式|校对|值班(?:主任|编委|总编)/u;
/** 某日报 2020-08-20 记者 甲: of a report, and not of the page. */
const NAMES_AUTHOR = /(?:记者|通讯员|作者)[ \u3000：:]+\p{Script=Han}{2}/u;
/** （2016年12月28日市七届人大常委会第三次会议通过）. */
const ADOPTED = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[^（）()]{0,40}(?:通过|公布|发布|施行)[）)]$/u;

/** Tells what a line looks like by itself; `level` is its number of # signs. */
export function classifyLine(text: string, level: number): BlockKind {
  if (level > 0) return 'MARKED_HEADING';
  if (text.length === 1) return classifySign(text);
  if (RULE.test(text)) return 'RULE';
  const short = text.length <= LONGEST_CREDIT;
  if (PUBLISHER.test(text)) return 'PAGE';
  if (short && isFurniture(text)) return 'FURNITURE';
  if (short && !text.includes('。')) {
    if (
      STAMPED_CREDIT.test(text) ||
      STAMPED_AUTHOR.test(text) ||
      PAIRS.test(text) ||
      MADE_BY.test(text) ||
      (/^[【[]/u.test(text) && CATALOGUED.test(text))
    )
      return 'CREDIT';
    if (
      FULL_DAY.test(text) &&
      PAGE_WORD.test(text) &&
      !CREDIT.test(text) &&
      !ADOPTED.test(text) &&
      !NAMES_AUTHOR.test(text)
    ) {
      return 'PAGE';
    }
    if (CREDIT.test(text)) return PAGE_CREDIT.test(text) ? 'PAGE' : 'CREDIT';
    if (STAMP.test(text)) return 'CREDIT';
  }
  const dateline = findDateline(text);
  // A line of credits alone closes a report: （本报记者 甲）.
  if (dateline && dateline.end < text.length) return 'LEAD';
  if (dateline) return /^[（(]/u.test(text) ? 'BODY' : 'CREDIT';
  if (ADOPTED.test(text)) return 'LEAD';
  if (KICKER.test(text)) return 'SHORT';
  if (isCaption(text)) return 'BODY';
  const isShort = text.length <= LONGEST_HEADLINE && !text.includes('。');
  return isShort && !SENTENCE_END.test(text) ? 'SHORT' : 'BODY';
}

/** A line of one character, of which hostile files have a million, is no credit and no lead. */
function classifySign(sign: string): BlockKind {
  if (RULE.test(sign)) return 'RULE';
  // A page's number.
  if (/\d/u.test(sign)) return 'FURNITURE';
  return SENTENCE_END.test(sign) || isCaption(sign) ? 'BODY' : 'SHORT';
}
