/** What stands beside a stretch of Han characters and speaks for a name at its edge. */
import { tableOf } from '../../lexicon/characters.ts';
import { CREDIT_LABEL } from '../../lexicon/credits.ts';

/** ，男，汉族; （女，满族）: what is said of a person right behind the name. */
const SEX = /^[，：:（(\s]{1,2}[男女](?=[，、。；）)\s]|$)/u;
/** 甲：1954年出生; 乙，汉族，; 丙，现任某县县长: of the subject of a sentence. */
const BIRTH =
  /^[，：:（(\s]{1,2}(?:\p{Script=Han}{1,4}族[，、）]|[现拟]任|(?:生于)?1[89]\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出?生))/u;
/** A name with 先生 behind it. */
const LONGEST_SUBJECT = 7;
/** 策划：, 编导, 特约评论员 with a sign or a space behind. */
const LABEL = new RegExp(
  `(?:${CREDIT_LABEL}|编导|撰稿|摄像|整理|制图|题图|插图|绘图|翻译|评论员|电话编辑|解说|配音|演奏|指挥|导演|主演|饰演者)[：:／/\\s\\u3000]{1,2}$`,
  'u',
);
const LONGEST_LABEL = 10;

const SPACES =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';
const OPENS_NOTE = tableOf(`，：:（(${SPACES}`);
const CLOSES_LABEL = tableOf(`：:／/${SPACES}`);

/** Whether a note of someone's life stands behind the stretch of Han characters that ends at an offset. */
export function isLifeNote(text: string, start: number, end: number): boolean {
  if (OPENS_NOTE[text.charCodeAt(end)] !== 1) return false;
  const behind = text.slice(end, end + 18);
  // 男，满族，: what is said next, and no name.
  if ('族人生'.includes(text.charAt(end - 1))) return false;
  if (SEX.test(behind)) return true;
  const opensSentence =
    start === 0 ||
    '。；\n'.includes(text.charAt(start - 1)) ||
    ('，,'.includes(text.charAt(start - 1)) && '男女'.includes(text.charAt(start - 2)));
  return opensSentence && end - start <= LONGEST_SUBJECT && BIRTH.test(behind);
}

/** 向东：公司副总裁，… and 关山，董事会秘书，…: what a line of a résumé says of its subject. */
const CAREER =
  /^[，：:](?:曾用名|毕业于|[^，。；、]{1,4}国籍[，、]|(?:公司|本公司|集团)?(?:独立|执行)?(?:副?总裁|副?总经理|副?董事长|董事会秘书|董事|监事|财务总监|总工程师|总会计师|注册会计师)[，、；])/u;

/** Whether the two or three characters that a line begins with have their bearer's career behind them. */
export function isCareer(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > 3 || !OPENS_NOTE[text.charCodeAt(end)]) return false;
  return (start === 0 || text.charAt(start - 1) === '\n') && CAREER.test(text.slice(end, end + 18));
}

/** 负责人（会计主管人员）某某 */
const TITLE_IN_BRACKETS = /(?:负责人|主任|总监|经理|局长|校长|院长|主席)（[^（），。\n]{2,12}）$/u;

/** Whether a label of credits, or a title with a note in brackets, stands before the start of a stretch. */
export function isCredited(text: string, start: number): boolean {
  if (text.charAt(start - 1) === '）')
    return TITLE_IN_BRACKETS.test(text.slice(Math.max(0, start - 18), start));
  if (CLOSES_LABEL[text.charCodeAt(start - 1)] !== 1) return false;
  return LABEL.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
}
