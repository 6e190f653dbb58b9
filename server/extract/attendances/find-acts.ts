/** The acts that a clause tells: 主持会议并讲话 → CHAIRED, SPOKE, with their places. */
import { tableOf } from '../../lexicon/characters.ts';
import { ACTS, type ActRow } from '../../lexicon/acts.ts';
import { toWords } from '../../lexicon/to-words.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/evidence.ts';
import { ATTENDANCE_FUNCTIONS, type AttendanceFunction } from '../../model/extraction.ts';

/** Something done at a meeting, where the text tells it. */
export interface Act extends Span {
  readonly function: AttendanceFunction;
  /** It shows presence only where nothing else is told of the person. */
  readonly weak: boolean;
  /** It counts only where people speak in turn. */
  readonly formal: boolean;
}

interface KnownRow extends ActRow {
  readonly means: AttendanceFunction;
}

/** Characters behind an act's words that its row may look at. */
const LONGEST_REST = 72;
const ROWS_OF = new Map<string, KnownRow[]>();
for (const row of ACTS) {
  const means = ATTENDANCE_FUNCTIONS.find((each) => each === row.function);
  if (!means) throw new Error(`no function ${row.function}`);
  for (const word of toWords(row.words))
    ROWS_OF.set(word, [...(ROWS_OF.get(word) ?? []), { ...row, means }]);
}
const WORDS = new WordSet([...ROWS_OF.keys()].join(' '));
/** 重要讲话 is studied; 拟出席 is still to come, and 少将出席 is not; who 被通报 does nothing. */
const NOT_DONE =
  /(?:重要|(?<![少大]|军中|(?<!会)上)将|拟|未|没有|无法|首次公开|被|受到|遭到?|确保|保证)$/u;
/** 参加会见, 出席签约仪式: what is attended is named by a verb, and done by others. */
const TAKES_OBJECT: ReadonlySet<AttendanceFunction> = new Set([
  'CHAIRED',
  'ATTENDED',
  'OBSERVED',
  'ACCOMPANIED',
]);
/** Acts that name a meeting as well. */
const NAMES_MEETING: ReadonlySet<AttendanceFunction> = new Set([
  'MET',
  'HELD_TALKS',
  'INSPECTED',
  'SIGNED',
  'UNVEILED',
  'ACCOMPANIED',
]);
/** What ends an object: 出席会议并讲话, 主持会议、作总结. */
const AND = /[并后，,且：:]|[、和](?=作|做|发表|提|讲|致)/u;
const OPENING = tableOf('“《‘');
const CLOSING = tableOf('”》’');

/**
 * Finds the acts within a clause, in order. Words within quotation marks and titles of books are nobody's act.
 *
 * @param people names that no act reaches across, in order
 * @param bodies whose names tell no act, in order: 督查局, 纪律检查委员会
 */
export function findActs(
  text: string,
  clause: Span,
  people: readonly Span[],
  bodies: readonly Span[] = [],
): Act[] {
  // Most clauses hold no word for one.
  if (WORDS.next(text, clause.start, clause.end) < 0) return [];
  const acts: Act[] = [];
  let depth = 0;
  let next = 0;
  let body = 0;
  for (let i = clause.start; i < clause.end;) {
    const code = text.charCodeAt(i);
    if (OPENING[code] === 1) depth += 1;
    else if (CLOSING[code] === 1) depth = Math.max(0, depth - 1);
    const name = people[next];
    if (name && name.start <= i) {
      i = Math.max(i, name.end);
      next += 1;
      continue;
    }
    while ((bodies[body]?.end ?? Infinity) <= i) body += 1;
    const isNamed = (bodies[body]?.start ?? Infinity) <= i;
    const act =
      depth > 0 || isNamed ? null : readAct(text, i, Math.min(clause.end, name?.start ?? Infinity));
    if (!act) {
      i += 1;
      continue;
    }
    const isNone =
      isObject(text, acts.at(-1), act, people[next - 1]) ||
      isHeard(text, clause, act, people[next - 1]);
    if (!isNone) acts.push(act);
    i = act.end;
  }
  return acts;
}

/** The longest act that opens at `at`, or null. */
function readAct(text: string, at: number, end: number): Act | null {
  let longest: Act | null = null;
  for (let word = WORDS.longestAt(text, at); word !== ''; word = shorter(word)) {
    const rows = ROWS_OF.get(word) ?? [];
    if (at + word.length > end) continue;
    const before = text.slice(Math.max(0, at - 4), at);
    if (NOT_DONE.test(before)) return null;
    for (const row of rows) {
      const behind = text.slice(at + word.length, Math.min(end, at + word.length + LONGEST_REST));
      if (row.unlike?.test(behind) === true) continue;
      if (row.inside?.test(before) === true) continue;
      const rest = row.rest ? row.rest.exec(behind)?.[0] : '';
      if (rest === undefined) continue;
      const act = {
        function: row.means,
        weak: row.weak === true,
        formal: row.formal === true,
        start: at,
        end: at + word.length + rest.length,
      };
      if (!longest || act.end > longest.end || (act.end === longest.end && longest.formal))
        longest = act;
    }
    if (longest) return longest;
  }
  return longest;
}

/** The next shorter word that opens an act. */
function shorter(word: string): string {
  for (let length = word.length - 1; length > 0; length -= 1)
    if (ROWS_OF.has(word.slice(0, length))) return word.slice(0, length);
  return '';
}

/** What words before an act make it others', and nobody says whose: 听取了汇报, 祝贺双方成功签约. */
const OF_OTHERS: Partial<Record<AttendanceFunction, RegExp>> = {
  REPORTED: /听取/u,
  SIGNED: /祝贺|庆祝/u,
};

/** 听取了重点工作汇报: others reported, and nobody says who. */
function isHeard(
  text: string,
  clause: Span,
  { function: means, start }: Act,
  lastNamed: Span | undefined,
): boolean {
  const words = OF_OTHERS[means];
  if (!words) return false;
  const from = Math.max(clause.start, lastNamed?.end ?? 0, start - LONGEST_REST);
  return words.test(text.slice(from, start));
}

/** 参加会见: the second verb is what was attended. */
function isObject(
  text: string,
  before: Act | undefined,
  act: Act,
  lastNamed: Span | undefined,
): boolean {
  if (!before || before.weak) return false;
  // 宣读表彰通报: a paper.
  const isPaper = before.function === 'ANNOUNCED' && act.function === 'REPORTED';
  if (!isPaper && !(TAKES_OBJECT.has(before.function) && NAMES_MEETING.has(act.function)))
    return false;
  if (act.start - before.end > LONGEST_REST || (lastNamed?.start ?? 0) >= before.end) return false;
  return !AND.test(text.slice(before.end, act.start));
}
