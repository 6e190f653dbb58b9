/** Lines around the text of reports, as sites and papers set them: what each kind looks like. */
import { CREDIT_LABEL, MEDIA_ENDING } from '../lexicon/credits.ts';
import type { BlockKind } from './block-kind.ts';
import { isFurniture } from './is-furniture.ts';

interface Look {
  readonly kind: BlockKind;
  /** Which lines are asked: any, those of `LONGEST_LOOK` characters at most, or of them those without 。. */
  readonly of: 'LINE' | 'SHORT_LINE' | 'SHORT_PHRASE';
  readonly isLike: (line: string) => boolean;
}

/** In UTF-16 code units. */
export const LONGEST_LOOK = 120;

/** ------, ***, ◆ */
export const RULE =
  /^(?:[|｜\s]*-{2,}[-:|｜\s]*|[=＝]{3,}|[-—–─━]{3,}|[*＊]{3,}|[~～]{3,}|[_＿]{3,}|[◆●■□▲★☆○◇]{1,9})$/u;
/** 【报纸名称】：张家口日报【出版日期】2014.05.12; 【要闻】 before a headline is none. */
const CATALOGUED = new RegExp(
  `^[【[](?:(?:副?篇名|[引主副肩眉]题|${CREDIT_LABEL})[】\\]]|\\p{Script=Han}{2,8}[】\\]]\\s*[：:])[^【】[\\]。]{0,40}(?:[【[]\\p{Script=Han}{2,8}[】\\]][^【】[\\]。]{0,40})*$`,
  'u',
);
/** 太原日报, 红网, 今日竹山-数字报 on a line of its own. */
const PUBLISHER =
  /^(?:(?:\p{Script=Han}{2,8}(?:报|[-—])?(?:数字报|电子报)|\p{Script=Han}{1,7}(?:报|[-—])电子版|[|｜\s])+|\p{Script=Han}{2,6}(?:新闻社|通讯社)|\p{Script=Han}{2}新闻|\p{Script=Han}{2,4}(?:日报|晚报|晨报|早报|都市报|商报|新闻网)(?:\s+[A-Z][A-Z ]{3,30})?|新华社|中新社|中央社|人民网|新华网|央视网|央广网|中新网|中国网|光明网|红网)$/u;
/** 《甲日报》 《甲日报藏文版》 《甲商报》: the papers of one house, above a page. */
const HOUSE = /^(?:《[^》]{2,12}(?:报|版|刊)》\s*){2,12}$/u;
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
/** □记者甲报道 */
const REPORTED_BY =
  /^[□■◎●○◇◆]\s?(?:本报|本台|本站)?(?:首席|见习|实习)?(?:记者|通讯员)[^，。：:]{2,40}报道$/u;
/** 出处：本站原创 发布时间：2013-04-22; 文字作者：图片作者：发布时间：2011-04-08浏览量：27. */
const PAIRS = new RegExp(
  `^[【[（(]?\\p{Script=Han}{2,8}\\s*[：:][^。]*?(?:作者|来源|时间|日期|次数|浏览量?|点击数?|阅读量?)\\s*[：:]`,
  'u',
);
/** 鹤岗发布 2020-04-11 18:20, 2020-07-22新闻5, 2023/8/28 16:31（8/28 16:41 更新）, 06.08.2016 00:05. */
const STAMP =
  /^[*_]{0,2}(?:[^。，\d]{0,20}[\s|｜]|https?:\/\/\S{4,40}\s)?[*_(（]{0,2}(?:\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}(?:\p{Script=Han}{2,4}\d{0,6}$)?|年\d{1,2}月\d{1,2}日)|\d{1,2}\.\d{1,2}\.\d{4})[)）]?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?[*_]{0,2}(?:[（(][^（）()。]{0,20}更新[）)])?(?:\s[^。，]{0,24})?[*_]{0,2}$/u;
/** 2020-05-14 09:05　来源：闽北日报　作者：甲 乙, 2019-08-27 10:46:26来源：某局责任编辑：甲 */
const STAMPED_CREDIT = new RegExp(
  `^(?:\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?)(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?=来源)|(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?[\\s|｜]+)(?:${CREDIT_LABEL})\\s*[：:].*$`,
  'u',
);
/** • 2010-01-23   柳州日报   记者 甲某某 */
const STAMPED_AUTHOR =
  /^[•·▪●|｜\s]*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!.*版)[^。，]{0,40}[\s|｜](?:本报)?(?:记者|通讯员)[\s：:]+\p{Script=Han}/u;
const FULL_DAY = /\d{4}(?:年\s?\d{1,2}月\s?\d{1,2}(?:日|(?=星期))|[-/.]\d{1,2}[-/.]\d{1,2})/u;
const PAGE_WORD =
  /星期[一二三四五六日天]|周[一二三四五六日]|[\d一二三四五六七八九十]\s*版|版[：:\s]|责编|责任编辑|日报|晚报|农历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/u;
/** 某某日报数字报 4月27日 农历三月初八 */
const PAPER_AND_DAY = /^\p{Script=Han}{2,10}[报讯刊][^，。\d]{0,8}[ \u3000]+\d{1,2}月\d{1,2}日/u;
/** 本版责编：甲 美编：乙: people of the page, not of a report. */
const PAGE_CREDIT = /^本版|美编|版式|校对|值班(?:主任|编委|总编)/u;
/** 某日报 2020-08-20 记者 甲: of a report, and not of the page. */
const NAMES_AUTHOR = /(?:记者|通讯员|作者)[ \u3000：:]+\p{Script=Han}{2}/u;
/** （2016年12月28日市七届人大常委会第三次会议通过）. */
export const ADOPTED =
  /^[（(]\d{4}年\d{1,2}月\d{1,2}日[^（）()]{0,40}(?:通过|公布|发布|施行)[）)]$/u;

/** In the order in which they are asked: the first that a line has tells its kind. */
export const LOOKS: readonly Look[] = [
  { kind: 'RULE', of: 'LINE', isLike: (line) => RULE.test(line) },
  { kind: 'PAGE', of: 'LINE', isLike: (line) => PUBLISHER.test(line) || HOUSE.test(line) },
  { kind: 'FURNITURE', of: 'SHORT_LINE', isLike: isFurniture },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: (line) => STAMPED_CREDIT.test(line) },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: (line) => STAMPED_AUTHOR.test(line) },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: (line) => PAIRS.test(line) },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: (line) => MADE_BY.test(line) },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: (line) => REPORTED_BY.test(line) },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: isCatalogued },
  { kind: 'PAGE', of: 'SHORT_PHRASE', isLike: isPageHead },
  { kind: 'PAGE', of: 'SHORT_PHRASE', isLike: isPageCredit },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: (line) => CREDIT.test(line) },
  { kind: 'CREDIT', of: 'SHORT_PHRASE', isLike: (line) => STAMP.test(line) },
];

function isCatalogued(line: string): boolean {
  return /^[【[]/u.test(line) && CATALOGUED.test(line);
}

/** 太原日报 2022年5月26日 星期四, unless it credits someone, or says when a list was adopted. */
function isPageHead(line: string): boolean {
  const isDated = (FULL_DAY.test(line) || PAPER_AND_DAY.test(line)) && PAGE_WORD.test(line);
  return isDated && ![CREDIT, ADOPTED, NAMES_AUTHOR].some((other) => other.test(line));
}

function isPageCredit(line: string): boolean {
  return CREDIT.test(line) && PAGE_CREDIT.test(line);
}
