/** What a text says of a person: from where to where, and whether it tells a life. */
import { KeptText } from '../../lexicon/kept-text.ts';
import { findMatches } from '../../lexicon/find-matches.ts';
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';

/** How far what is said of a person may reach: a note of a candidate's life is long. */
const LONGEST_LIFE = 400;
const LONGEST_RELATIVE = 80;

/** 简历, 1956年7月生, 参加工作: the paragraph tells a life; so do three years and more. */
const TELLS_LIFE =
  /履历|简历|资料显示|出生于|生于\d{4}年|\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:出生|生(?![产活效长源态])|参加(?:革命)?工作|加入中国共产党|入党)/gu;
const YEAR = /\d{4}年(?:\d{1,2}月)?(?!\d|\d{1,2}日)/gu;
/** 1992年6月3日任副市长。1996年11月29日任市长。… */
const ANY_YEAR = /(?:19|20)\d{2}(?=年)/gu;
const LEAST_YEARS = 3;
/** What a life goes on with: 2008年任…, 她曾任…, 新中国成立后，历任…. */
const LIFE_GOES_ON =
  /^\n\s*(?:(?:19|20)\d{2}[年.]|(?:\d{1,2}月，)?[他她](?!们)|(?:(?:新中国成立|全国解放|解放|建国|毕业|参加工作|入伍|转业|此|其|之)?后，?)?(?:曾|历|先后|现|原|后|时|担)(?:担)?任(?!务|何|职))/u;
/** 甲升任乙职，接替已调任丙职的: whom one follows or meets stands behind. */
const LEADS_TO_NEXT =
  /(?:^|[，；])(?:接替|接棒|取代|顶替|会见|拜会|看望|拜访|委托)了?(?=[^，；]*$)/u;
const SENTENCE_END = /[。！？；\n]/gu;

/**
 * Shares out what stands between a name and the next one.
 *
 * @returns `ofNext` for what is said in front of the next name: 2006年接任丙职的乙
 */
export function shareOut(
  text: string,
  person: PersonMention,
  next: PersonMention | undefined,
): { readonly ofPerson: Span; readonly ofNext: Span | null } {
  const end = endOfSaid(text, person, next);
  const start = startOfNext(text, person.end, end, next);
  return {
    ofPerson: { start: person.end, end: start },
    ofNext: start < end ? { start, end } : null,
  };
}

/** What is said in front of the first name of a line: 时任丙职的甲. */
export function findSaidBefore(text: string, from: number, person: PersonMention): Span | null {
  if (text.charAt(person.start - 1) !== '的') return null;
  const start = Math.max(from, person.start - LONGEST_RELATIVE);
  const last = findMatches(text.slice(start, person.start), SENTENCE_END).at(-1);
  return { start: last ? start + last.index + 1 : start, end: person.start };
}

/** Where, before the next name, what is said of it begins: behind the last sentence, where it ends in 的. */
function startOfNext(
  text: string,
  start: number,
  end: number,
  next: PersonMention | undefined,
): number {
  if (next?.start !== end || start === end || text.charAt(end - 1) !== '的') return end;
  const said = text.slice(start, end);
  const last = findMatches(said, SENTENCE_END).at(-1);
  if (last) return start + last.index + 1;
  if (said.startsWith('的') || /^[、，]/u.test(said)) return start;
  const object = LEADS_TO_NEXT.exec(said);
  return object ? start + object.index + object[0].length : end;
}

/** The line that was asked of last, and where a life begins in it: it is asked of for each of its people. */
let asked = { text: new KeptText(), start: 0, end: 0, lifeStart: Infinity };

/** Whether the paragraph of a place in a text tells somebody's life, or has begun to. */
export function isLife(text: string, at: number): boolean {
  if (at >= asked.start && at < asked.end && asked.text.is(text)) return at >= asked.lifeStart;
  const start = text.lastIndexOf('\n', at) + 1;
  const line = text.indexOf('\n', at);
  const end = line < 0 ? text.length : line;
  const paragraph = text.slice(start, Math.min(end, start + LONGEST_LIFE));
  const [told] = findMatches(paragraph, TELLS_LIFE);
  const years = new Set(findMatches(paragraph, ANY_YEAR).map(([year]) => year));
  const hasYears = findMatches(paragraph, YEAR).length >= LEAST_YEARS || years.size >= LEAST_YEARS;
  // 去年甲调任乙职。甲生于1953年，…: news, and then a life.
  const from = told ? paragraph.lastIndexOf('。', told.index) + 1 : 0;
  asked = {
    text: new KeptText(text),
    start,
    end,
    lifeStart: told || hasYears ? start + from : Infinity,
  };
  return at >= asked.lifeStart;
}

function endOfSaid(text: string, person: PersonMention, next: PersonMention | undefined): number {
  const { end } = person;
  const most = Math.min(next?.start ?? text.length, end + LONGEST_LIFE);
  // Looked for no further than it may reach: a hostile line has no end.
  const said = text.slice(end, most);
  // 时任乡党委书记的甲劝他。2011年起，他兼任…: who did one thing in the life of another.
  const stop = text.charAt(person.start - 1) === '的' ? said.indexOf('。') : -1;
  if (stop >= 0) return end + stop;
  let line = said.indexOf('\n');
  // A life goes on in paragraphs that name nobody.
  while (
    line >= 0 &&
    LIFE_GOES_ON.test(text.slice(end + line, end + line + 12)) &&
    isLife(text, person.start)
  )
    line = said.indexOf('\n', line + 1);
  return Math.min(line < 0 ? text.length : end + line, most);
}
