/** Lines that a site or a paper prints around its reports: paths, buttons, menus, what it says of itself. */
import { CREDIT_LABEL } from '../lexicon/credits.ts';
import { BUTTONS, SECTIONS } from '../lexicon/page-furniture.ts';

/** 第3版, - 2 -, 第2版(要闻), 第02版：要闻 PDF版, 第172期, an address. */
const NUMBER =
  /^(?:第?\s*[A-Z]?\d{1,3}\s*版(?:\s*[:：·]?\s*[（(]?\p{Script=Han}{2,4}[）)]?)?(?:\s*PDF版?)?|[A-Z]?\d{1,3}|[-—–·]\s*\d{1,3}\s*[-—–·]|[-—–·\s]*(?:总)?第\s*\d{1,6}\s*期|\d{1,3}(?:\.\d{1,3}){3}|\d+\s*条记录.*|第?\d+\/\d+\s*页)$/u;
/** 首页 > 新闻, 上一篇：…, 【打印本页】, 扫一扫, END. */
const SITE =
  /^[-–·•*\s]*(?:(?:您?(?:当前|现在)的?(?:所在)?位置|首页)\s*[：:>＞»/].*|(?:上|下)一[篇条页].*|(?:[【[][^】\]]{2,12}[】\]]\s*)+|(?:扫一扫|保护视力色|分享到|相关链接|相关阅读|延伸阅读|版权所有|打印本页|关闭窗口|返回顶部|点击上方|长按识别).*|[（(]?原(?:标)?题[为：:].*|[-—–~]*\s*E\s*N\s*D\s*[-—–~]*|[(（]完[)）]|(?:主办|承办|协办|指导|建设|运维|备案|技术支持)(?:单位)?[：:].*)$/iu;
/** Who made a report stands beside what a site prints: the line is no mere furniture. */
const NAMES_STAFF = /^.*(?:(?:责编|责任编辑|编辑)[：:]\s*\p{Script=Han}|记者|通讯员)/u;
/** What a site says of its rights, its readers and itself. */
const NOTICE =
  /^(?:版权声明|免责声明|特别声明|凡本[网站报]|本网站|本站(?:声明|所)|以上内容仅|网友评论仅|转载请注明|未经.{0,10}(?:授权|许可|允许).{0,20}(?:不得|禁止|严禁)|请同意我们|欢迎(?:关注|扫码|订阅)|关注\p{Script=Han}{2,8}(?:网|报|社|新闻|发布|客户端|公众号)$|扫码(?:关注|阅读|下载|观看)|长按(?:识别|二维码|关注)|扫描.{0,4}二维码|点击.{0,4}(?:蓝字|关注|阅读原文)|点.{0,2}(?:在看|赞).{0,12}$|(?:微信)?公众号[：:]|微信(?:ID|号)[：:]|投稿(?:邮箱|热线)|新闻热线|(?:今日\S{1,4}版\s+)?(?:国内)?统一刊号|邮发代号|使用微信.{0,3}扫一扫)/iu;
const APPLICATION = /^(?=[^，。]{2,40}$).*\bAPP(?![A-Z]).*$/iu;
const APPLICATION_WORD = /下载|Icon|客户端|粉丝团|\bapp$/iu;
/** Another edition's language. */
const FOREIGN =
  /[ぁ-んァ-ヶ]{3}|^(?!.*\p{Script=Han}).*\b(?:browser|website|cookies?|javascript)\b/iu;
/** 新闻 > 要闻 > 正文, 中国政库 >, and what registers a site. */
const PATH =
  /^(?:[^。]{1,20}(?:\s*[>＞»]\s*[^。>＞»]{1,20}){2,}|[^。>＞»]{1,20}[>＞»]$|.*ICP备.*)$/iu;
const PATH_SIGN = /[>＞»]|ICP备/iu;
/** 市委常委会召开会议2.jpg; an electronic paper's own record of a page. */
const FILE = /^\S{1,60}\.(?:jpe?g|png|gif|bmp|webp)$|enpproperty|^[*]?https?:\/\/\S+$/iu;
/** 责任编辑： 审核： without a name. */
const EMPTY_LABELS = new RegExp(`^(?:(?:${CREDIT_LABEL})\\s*[：:]\\s*)+次?$`, 'u');
const ARROWS = /^[|｜↓↑→←▼▲\s]+$/u;

const SIGNS = /[\s|｜·•>＞»«《》[\]【】()（）:：,，、*/.↓↑…-]+/u;
const LONGEST_MENU = 100;
/** 福建 | 时评 | 体育 | 国内 | 国际 | 福州: the places of a region beside a site's sections. */
const BARS = /^(?:[^|｜，。：:]{1,6}[|｜]){5,30}[^|｜，。：:]{1,6}$/u;

/** Whether a line, of at most a hundred characters or so, is part of the page around the reports. */
export function isFurniture(line: string): boolean {
  if (NUMBER.test(line) || NOTICE.test(line)) return true;
  if (SITE.test(line) && !NAMES_STAFF.test(line)) return true;
  if (line.includes('.') && FILE.test(line)) return true;
  if (PATH_SIGN.test(line) && PATH.test(line)) return true;
  if (APPLICATION.test(line) && APPLICATION_WORD.test(line)) return true;
  return FOREIGN.test(line) || ARROWS.test(line) || EMPTY_LABELS.test(line) || isMenu(line);
}

/** 放大 缩小 默认; 即时 热门 政治 社会 生活, with names of the site's own among them. */
function isMenu(line: string): boolean {
  if (line.length > LONGEST_MENU || line.includes('。')) return false;
  if (!SIGNS.test(line)) return BUTTONS.has(line);
  const words = line.split(SIGNS).filter((word) => word !== '');
  const buttons = words.filter((word) => BUTTONS.has(word)).length;
  if (words.length > 0 && buttons === words.length) return true;
  const known = words.filter((word) => BUTTONS.has(word) || isSection(word)).length;
  return (
    words.length >= 3 &&
    (known === words.length ||
      (words.length >= 5 && known * 2 >= words.length) ||
      (known >= 3 && BARS.test(line)))
  );
}

/** 财经, 中新财经. */
function isSection(word: string): boolean {
  return SECTIONS.has(word) || (word.length <= 5 && SECTIONS.has(word.slice(-2)));
}
