/** Lines under a picture: ▲会议现场, 图为合影. They are no headline and no lead. */
import { DAY_TAKEN, TAKEN } from '../lexicon/credits.ts';

const CAPTION = /^(?:[△▲▼▽◁▷◀▶↑↓←→]|图(?:为|[①-⑩一二三\d]))/u;
/** 座谈会现场, 合影留念（左起：甲、乙）, 会场 图片来源：某网. */
const SCENE =
  /^\p{Script=Han}{0,8}(?:现场|会场|合影|合影留念|留影)(?:[（(].{0,60}|\s*图片来源[：:].{0,20})?$/u;
/** 甲（左三）参观校史馆 */
const PLACED = /[（(](?:前排|后排|图)?[左右中](?:起|[一二三四五六七八九\d])?[）)]/u;
/** 甲致辞。某报记者乙摄, 甲（资料图片）. */
const CREDITED = new RegExp(
  `(?:[。！，\\s（(]|记者|通讯员)[\\p{Script=Han}·／/]{2,8}[ \\u3000／/]?${TAKEN}[）)]?${DAY_TAKEN}$|资料(?:图片|图|照片?)[）)]?$`,
  'u',
);
const LONGEST = 60;
const LONGEST_CREDITED = 200;

/** Whether a line is printed under a picture. */
export function isCaption(line: string): boolean {
  if (CAPTION.test(line)) return true;
  if (line.length <= LONGEST_CREDITED && CREDITED.test(line)) return true;
  return line.length <= LONGEST && (SCENE.test(line) || PLACED.test(line));
}
