/** Lines under a picture: ▲会议现场, 图为合影. They are no headline and no lead. */

const CAPTION = /^(?:[△▲▼▽◁▷◀▶↑↓←→]|图(?:为|[①-⑩一二三\d]))/u;

/** Whether a line is printed under a picture. */
export function isCaption(line: string): boolean {
  return CAPTION.test(line);
}
