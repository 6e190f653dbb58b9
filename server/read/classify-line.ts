/** One printed line → what it looks like: headline, lead, prose, credits, or the page around them. */
import { CREDIT_LABEL } from '../lexicon/credits.ts';
import { findDateline } from './find-dateline.ts';
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
const RULE = /^(?:[=＝]{3,}|[-—–─━]{3,}|[*＊]{3,}|[~～]{3,}|[_＿]{3,}|[◆●■□▲★☆○◇]{1,9})$/u;
const PAGE_NUMBER = /^(?:第?\s*[A-Z]?\d{1,3}\s*版|[A-Z]?\d{1,3}|[-—–·]\s*\d{1,3}\s*[-—–·])$/u;
/** 首页 > 新闻, 上一篇：…, 【打印本页】, 扫一扫, END. */
const SITE =
  /^(?!.*(?:责编|责任编辑|编辑)[：:]\s*\p{Script=Han})(?:(?:您?(?:当前|现在)的?(?:所在)?位置|首页)\s*[：:>＞»/].*|(?:上|下)一[篇条页].*|(?:[【[][^】\]]{2,12}[】\]]\s*)+|(?:扫一扫|分享到|相关链接|相关阅读|延伸阅读|版权所有|打印本页|关闭窗口|返回顶部|点击上方|长按识别|原标题).*|[-—–~]*\s*E\s*N\s*D\s*[-—–~]*|[(（]完[)）]|(?:主办|承办|备案)[：:].*)$/iu;
/** 【报纸名称】：张家口日报【出版日期】2014.05.12 */
const CATALOGUED = /^(?:[【[]\p{Script=Han}{2,8}[】\]]\s*[：:]?\s*[^【】[\]。]{0,40})+$/u;
/** 新闻 > 要闻 > 正文, and what registers a site. */
const PATH = /^(?:[^。]{1,20}(?:\s*[>＞»]\s*[^。>＞»]{1,20}){2,}|.*ICP备.*)$/iu;
const PATH_SIGN = /[>＞»]|ICP备/iu;

/** 市委常委会召开会议2.jpg */
const FILE_NAME = /^\S{1,60}\.(?:jpe?g|png|gif|bmp|webp)$/iu;
/** An address alone, 责任编辑： without a name. */
const REMAINS = new RegExp(
  `^(?:https?://\\S+|(?:${CREDIT_LABEL})\\s*[：:]|听新闻|分享|收藏|点赞|评论|加载中\\S*|精彩推荐|新闻推荐|新闻排行|精彩热图|\\d+\\s*条记录.*|第?\\d+/\\d+\\s*页)$`,
  'iu',
);
/** 太原日报, 红网 on a line of its own. */
const PUBLISHER =
  /^(?:\p{Script=Han}{2,4}(?:日报|晚报|晨报|早报|都市报|商报|新闻网)|人民网|新华网|央视网|中新网|中国网|光明网|红网)$/u;
/** 新派融媒体记者：, 市融媒体中心记者： */
const SENDER =
  '(?:\\p{Script=Han}{0,8}(?:媒体|中心|客户端|日报|晚报|晨报|网|台)|见习|实习|特约|首席)?';

/** 来源：自贡日报 作者：滕小丽; 责编 钱某 美编 孙某. */
const CREDIT = new RegExp(
  `^[（(【[]?(?:本版|本期|本文)?${SENDER}(?:${CREDIT_LABEL}|本报记者)\\s*(?:[：:丨|／/]|[ \\u3000]+(?=\\p{Script=Han}))\\s*\\S.*$`,
  'u',
);
/** 鹤岗发布 2020-04-11 18:20. */
const STAMP =
  /^[*_]{0,2}(?:[^。，\d]{0,20}\s|https?:\/\/\S{4,40}\s)?[*_(（]{0,2}\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)[)）]?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:\s[^。，]{0,24})?[*_]{0,2}$/u;
/** 2020-05-14 09:05　来源：闽北日报　作者：甲 乙 */
const STAMPED_CREDIT = new RegExp(
  `^(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?[\\s|｜]+(?:${CREDIT_LABEL})\\s*[：:].*$`,
  'u',
);
const FULL_DAY = /\d{4}(?:年\s?\d{1,2}月\s?\d{1,2}日|[-/.]\d{1,2}[-/.]\d{1,2})/u;
const PAGE_WORD =
  /星期[一二三四五六日天]|周[一二三四五六日]|\d\s*版|版[：:\s]|责编|责任编辑|日报|晚报|农历/u;
/** 本版责编：甲 美编：乙: people of the page, not of a report. */
const PAGE_CREDIT = /^本版|美编|版式|校对|值班(?:主任|编委|总编)/u;
/** （2016年12月28日市七届人大常委会第三次会议通过）. */
const ADOPTED = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[^（）()]{0,40}(?:通过|公布|发布|施行)[）)]$/u;

/** Tells what a line looks like by itself; `level` is its number of # signs. */
export function classifyLine(text: string, level: number): BlockKind {
  if (level > 0) return 'MARKED_HEADING';
  if (text.length === 1) return classifySign(text);
  if (RULE.test(text)) return 'RULE';
  const short = text.length <= LONGEST_CREDIT;
  if (PUBLISHER.test(text)) return 'PAGE';
  if (REMAINS.test(text) || (text.includes('.') && FILE_NAME.test(text))) return 'FURNITURE';
  if (short && (PAGE_NUMBER.test(text) || SITE.test(text) || isPath(text))) return 'FURNITURE';
  if (short && !text.includes('。')) {
    if (STAMPED_CREDIT.test(text) || (/^[【[]/u.test(text) && CATALOGUED.test(text)))
      return 'CREDIT';
    if (FULL_DAY.test(text) && PAGE_WORD.test(text) && !CREDIT.test(text) && !ADOPTED.test(text)) {
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
  return text.length <= LONGEST_HEADLINE && !SENTENCE_END.test(text) ? 'SHORT' : 'BODY';
}

/** A line of one character, of which hostile files have a million, is no credit and no lead. */
function classifySign(sign: string): BlockKind {
  if (RULE.test(sign)) return 'RULE';
  if (PAGE_NUMBER.test(sign)) return 'FURNITURE';
  return SENTENCE_END.test(sign) || isCaption(sign) ? 'BODY' : 'SHORT';
}

function isPath(text: string): boolean {
  return PATH_SIGN.test(text) && PATH.test(text);
}
