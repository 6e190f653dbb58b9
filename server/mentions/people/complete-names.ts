/** 林郑月|娥, 副市长楼军|文、: names that a reading cut short, as the rest of the text or what parts them tells. */
import { isHan } from '../../lexicon/characters.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { ADDRESSES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';

/** What may stand as one character between a name and 、: 甲等、乙; 文 and 图 are credits'. */
const STANDS_ALONE =
  /^(?:[^\p{Script=Han}]|[等说道称讲问答摄文图主率携偕兼代与及和或任为于的者们均都也已还就曾又才到出笑来去在是有])/u;
const PARTS = '、';
const ACT = /^(?:主持|出席|讲话|致辞|致词|宣读|宣布|汇报)/u;
const ADVERBS =
  '先再同共将拟应未没不刚正必常亲分各亦仍皆俱齐便即则另时因受代早晚今昨后前连带首全总最作做发宣';
const BEHIND_TITLE = 'after-title';
/** 市长楼军文、: no photographer's 文. */
const CREDIT = /(?:记者|通讯员|摄影|作者|供稿)[:：\s]*$/u;
/** 、葉|劉淑儀: a married name of two surnames; 于 and 和 are words there. */
const HUSBANDS: ReadonlySet<string> = new Set(
  Array.from(SURNAMES).filter(
    (surname) => !'于和与向从任由及对为时平安来到达通全东西南北大新何是有该'.includes(surname),
  ),
);
const OPENS = /^(?:[、，。；：！？（“\n为是]|)$/u;
const ENDS = /^(?:[、，。；：！？）\n和与]|$)/u;

const LEAST_WHOLE = 4;
const MOST_ALIKE = 8;
/** 工程师甲向|王副市长汇报: whom a word leads to, by the surname alone. */
const LEADS_TO = '向对与和由跟同给';
const ADDRESS = new WordSet(ADDRESSES);

/** @param candidates in order, without overlaps */
export function completeNames(text: string, candidates: readonly Candidate[]): Candidate[] {
  const mended = candidates.map((one) =>
    isPlain(one) ? withLastCharacter(text, withHusband(text, withoutWord(text, one))) : one,
  );
  const wholes = indexWholes(mended);
  if (wholes.size === 0) return mended;
  const found: Candidate[] = [];
  for (const [i, one] of mended.entries()) {
    const last = found.at(-1);
    if (last && one.start < last.end) continue;
    const [before, next] = [mended[i - 1], mended[i + 1]];
    // 向林|郑月娥: the whole name may begin within the candidate before.
    const from = before === last ? (before?.start ?? -1) + 1 : (last?.end ?? 0);
    const to = next?.start ?? text.length;
    const whole = isPlain(one) ? findWhole(text, one, wholes, from, to) : null;
    if (whole && last && whole.start < last.end) found.pop();
    found.push(whole ?? one);
  }
  return found;
}

/** Long names by what they begin and end with; more of one beginning than any page has are left out. */
type Wholes = ReadonlyMap<string, ReadonlySet<string>>;

function indexWholes(candidates: readonly Candidate[]): Wholes {
  const wholes = new Map<string, Set<string>>();
  for (const one of candidates) {
    if (!isPlain(one) || one.name.length < LEAST_WHOLE) continue;
    for (const key of [`${one.name.slice(0, 2)}…`, `…${one.name.slice(-2)}`]) {
      const known = wholes.get(key);
      if (!known) wholes.set(key, new Set([one.name]));
      else if (known.size < MOST_ALIKE) known.add(one.name);
    }
  }
  return wholes;
}

/** 林郑月|娥, 林|郑月娥: what is whole elsewhere is so here. */
function findWhole(
  text: string,
  one: Candidate,
  wholes: Wholes,
  from: number,
  to: number,
): Candidate | null {
  const { name: part } = one;
  const longer = [
    ...(wholes.get(`${part.slice(0, 2)}…`) ?? []),
    ...(wholes.get(`…${part.slice(-2)}`) ?? []),
  ];
  for (const name of longer) {
    const at = name.length > part.length ? name.indexOf(part) : -1;
    const start = one.start - at;
    if (at >= 0 && start >= from && start + name.length <= to && text.startsWith(name, start))
      return { ...one, start, end: start + name.length, name };
  }
  return null;
}

function withoutWord(text: string, one: Candidate): Candidate {
  const isLed =
    one.name.length === 2 &&
    LEADS_TO.includes(one.name.charAt(0)) &&
    SURNAMES.includes(one.name.charAt(1)) &&
    isHan(text.charCodeAt(one.start - 1)) &&
    ADDRESS.lengthAt(text, one.end) > 1;
  return isLed ? { ...one, start: one.start + 1, name: one.name.slice(1) } : one;
}

function isPlain({ start, end, name }: Candidate): boolean {
  return end - start === name.length;
}

/** 楼军|文、胡敏: one character before 、 that is no word of its own. */
function withLastCharacter(text: string, one: Candidate): Candidate {
  const rest = text.charAt(one.end);
  const isCut =
    one.rule === BEHIND_TITLE &&
    one.name.length === 2 &&
    (text.charAt(one.end + 1) === PARTS || isBeforeAct(text, one.end)) &&
    (rest === '文' || !STANDS_ALONE.test(rest)) &&
    !CREDIT.test(text.slice(Math.max(0, one.start - 6), one.start));
  return isCut ? { ...one, end: one.end + 1, name: one.name + rest } : one;
}

/** 司令员石满|意主持: what stands between two characters of a name and such a verb is no adverb. */
function isBeforeAct(text: string, end: number): boolean {
  return ACT.test(text.slice(end + 1, end + 4)) && !ADVERBS.includes(text.charAt(end));
}

/** 葉|劉淑儀, 梁高美|懿: with her husband's surname. */
function withHusband(text: string, one: Candidate): Candidate {
  if (one.name.length !== 3) return one;
  const before = text.charAt(one.start - 1);
  const rest = text.charAt(one.end);
  const takes = (husband: string, own: string) => HUSBANDS.has(husband) && husband !== own;
  if (
    takes(before, one.name.charAt(0)) &&
    OPENS.test(text.charAt(one.start - 2)) &&
    ENDS.test(rest)
  )
    return { ...one, start: one.start - 1, name: before + one.name };
  const isCut =
    takes(one.name.charAt(0), one.name.charAt(1)) &&
    SURNAMES.includes(one.name.charAt(1)) &&
    OPENS.test(before) &&
    isHan(rest.charCodeAt(0)) &&
    !STANDS_ALONE.test(rest) &&
    /[、。，]/u.test(text.charAt(one.end + 1));
  return isCut ? { ...one, end: one.end + 1, name: one.name + rest } : one;
}
