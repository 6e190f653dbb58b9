/** The lines of a headline → kicker, title and subtitle. */
import type { Passage, Piece } from '../model/evidence.ts';
import type { Block } from './split-blocks.ts';

export interface Headings {
  readonly kicker: Passage | null;
  /** Null where a text opens without any heading. */
  readonly title: Passage | null;
  readonly subtitle: Passage | null;
}

/** 韦某出席并讲话 李某主持: what a subtitle says and a kicker does not. */
const SAYS_WHO_DID_WHAT =
  /出席|主持(?!召开)|讲话|致辞|参加|提.{0,4}要求|^——|^—|侧记|纪实$|^\p{Script=Han}{2,4}(?:会见|会谈|陪同)(?:并\p{Script=Han}{2,4})?$/u;
/** 韦某在某地调研时强调: what follows is the title. */
const INTRODUCES_SAYING = /(?:强调|指出|要求|表示|提出)[：:]?$/u;
/** 会议召开, 甲会见乙: what a title tells. */
const TELLS_NEWS =
  /召开|举行|会见|会谈|调研|考察|检查|慰问|看望|走访|开幕|闭幕|闭会|开工|启动|揭牌|签约|印发|当选|任命|任免|公示|公告|通报|名单|座谈|举办|成立|发布|启用|通车|逝世|被查|接受|获|听取|报名|开通|出台|入选|开班|竣工|投产/u;
/** 某市人民代表大会 公告 （第2号）: a notice is named by all its lines. */
const NOTICE =
  /^(?:[公通]\s*告|公\s*示|(?:人\s*事\s*)?(?:任\s*免|任\s*命|免\s*职)\s*名\s*单|[（(]第.{1,6}号[）)])$/u;
const HELD = /(?:召开|举行|举办|开幕|闭幕|启动|揭牌|开工|成立)$/u;
const HELD_AT = new RegExp(`^(?:今日|昨日|将)?在[^，。 \\u3000]{2,16}${HELD.source}`, 'u');
/** 夯实基础 守住底线; 传达学习…精神: a motto or an agenda, without anyone who acts. */
const MOTTO =
  /^[^，。]{2,14}[ \u3000][^，。]{2,14}(?:[ \u3000][^，。]{2,14})*$|^(?:强调|指出|传达|学习|贯彻|审议|研究|决定|表决|审议通过|补选|通过|任命|免去|接受|(?:安排)?部署|听取|听取和审议|深入|坚持|推动|推进|奋力|全力|扎实|切实|凝心聚力|坚定)/u;

/**
 * Tells a headline's lines apart. Of marked headings the first of the highest rank is the title, with
 * the one right under it where that is of the same rank and no subtitle: a title set in two lines. Of
 * plain lines the one that tells the news is the title.
 *
 * @param run lines in order; none gives three nulls
 * @param below lines that are set apart from the others, and go on in the subtitle
 */
export function chooseTitle(run: readonly Block[], below: readonly Block[] = []): Headings {
  const noticeEnd = run.findLastIndex(({ text }) => NOTICE.test(text)) + 1;
  if (noticeEnd > 1) {
    const subtitle = joinBlocks([...run.slice(noticeEnd), ...below], ' ');
    return { kicker: null, title: joinBlocks(run.slice(0, noticeEnd), ''), subtitle };
  }
  const ranks = run.map(({ kind, level }) => (kind === 'MARKED_HEADING' ? level : Infinity));
  const highest = ranks.reduce((least, rank) => Math.min(least, rank), Infinity);
  const chosen = highest === Infinity ? findPlainTitle(run) : findMarkedTitle(run, ranks, highest);
  const goesOn = chosen > 0 && goesOnFrom(run[chosen - 1]?.text ?? '', run[chosen]?.text ?? '');
  const at = goesOn ? chosen - 1 : chosen;
  const end = goesOn || isTitleInTwo(run[at], run[at + 1]) ? at + 2 : at + 1;
  return {
    kicker: joinBlocks(run.slice(0, at), ' '),
    title: joinBlocks(run.slice(at, end), ''),
    subtitle: joinBlocks([...run.slice(end), ...below], ' '),
  };
}

/** 全市某某推进会 / 在某地召开: the second line ends what the first begins. */
function goesOnFrom(first: string, second: string): boolean {
  return HELD_AT.test(second) && !HELD.test(first);
}

/** # 市政府与某集团 # 签署合作协议 */
function isTitleInTwo(first: Block | undefined, second: Block | undefined): boolean {
  if (first?.kind !== 'MARKED_HEADING' || second?.kind !== 'MARKED_HEADING') return false;
  if (first.level !== second.level || MOTTO.test(first.text)) return false;
  return !SAYS_WHO_DID_WHAT.test(second.text) && !TELLS_NEWS.test(first.text);
}

/** The first of the highest rank; the next one where that only says who speaks. */
function findMarkedTitle(run: readonly Block[], ranks: readonly number[], highest: number): number {
  const first = ranks.indexOf(highest);
  const introduces = INTRODUCES_SAYING.test(run[first]?.text ?? '');
  return introduces && ranks[first + 1] === highest ? first + 1 : first;
}

function findPlainTitle(run: readonly Block[]): number {
  if (run.length < 2) return 0;
  const scores = run.map(({ text }) => {
    const motto = MOTTO.test(text) ? 2 : 0;
    const introduces = INTRODUCES_SAYING.test(text) ? 6 : 0;
    return (
      (TELLS_NEWS.test(text) ? 2 : 0) - motto - introduces - (SAYS_WHO_DID_WHAT.test(text) ? 3 : 0)
    );
  });
  const most = scores.reduce((best, score) => Math.max(best, score), -Infinity);
  // Alike, the second is the title: a kicker stands above, and a subtitle may stand below.
  return scores[1] === most ? 1 : scores.lastIndexOf(most);
}

function joinBlocks(blocks: readonly Block[], between: string): Passage | null {
  if (blocks.length === 0) return null;
  let text = '';
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (text !== '') text += between;
    for (const piece of block.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += block.text;
  }
  return { text, pieces };
}
