/** Lines under a picture: ▲会议现场, 图为合影. They are no headline and no lead. */

const CAPTION = /^(?:[△▲▼▽◁▷◀▶↑↓←→]|图(?:为|[①-⑩一二三\d]))/u;
/** 座谈会现场, 合影留念（左起：甲、乙）, 会场 图片来源：某网. */
const SCENE =
  /^\p{Script=Han}{0,8}(?:现场|会场|合影|合影留念|留影)(?:[（(].{0,60}|\s*图片来源[：:].{0,20})?$/u;
/** 甲（左三）参观校史馆 */
const PLACED = /[（(](?:前排|后排|图)?[左右中](?:起|[一二三四五六七八九\d])?[）)]/u;
const LONGEST = 60;

/** Whether a line is printed under a picture. */
export function isCaption(line: string): boolean {
  if (CAPTION.test(line)) return true;
  return line.length <= LONGEST && (SCENE.test(line) || PLACED.test(line));
}
