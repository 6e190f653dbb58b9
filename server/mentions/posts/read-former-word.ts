/** 原, 时任, 前: what says in front of a post that it is over. */
const FORMER = /(?:原任|原|时任|曾任|前任|前)$/u;
/** 目前, 此前, 会前市委书记甲: words of time; 基金会前董事长 is one of before. */
const TIME = /[目此之日当以先眼提从]前$/u;
const TIME_BEFORE_BODY = /[会年事生行空面午饭节课跟赛战]前$/u;

/**
 * Reads the word that ends right before `end`.
 *
 * @param floor nothing before this offset is read
 * @param body the words for the post's body, which begin at `end`; '' where none stand there
 * @returns null where there is none
 */
export function readFormerWord(
  text: string,
  end: number,
  floor: number,
  body: string,
): string | null {
  const before = text.slice(Math.max(floor, end - 2), end);
  if (TIME.test(before) || (body !== '' && TIME_BEFORE_BODY.test(before))) return null;
  return FORMER.exec(before)?.[0] ?? null;
}
