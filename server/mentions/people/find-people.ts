/** People's names in a text: the finders in their order, then what their finds tell of the rest. */
import { scan } from '../../lexicon/text-scan.ts';
import { TRANSLITERATION_CHARACTERS } from '../../lexicon/name-elements.ts';
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Trace, TraceEntry } from '../../model/trace.ts';
import type { Candidate } from './candidate.ts';
import { completeNames } from './complete-names.ts';
import { cutToKnown } from './cut-to-known.ts';
import { findAddressed } from './find-addressed.ts';
import { findAppointed } from './find-appointed.ts';
import { findDottedNames } from './find-dotted-names.ts';
import { cutAtPunctuation } from './cut-at-punctuation.ts';
import { findGluedNames } from './find-glued-names.ts';
import { findPaddedNames } from './find-padded-names.ts';
import { findSubjectsOfLife } from './find-subjects-of-life.ts';
import { hintFromNames } from './hint-from-names.ts';
import { isNoPerson } from './is-no-person.ts';
import { joinForeign } from './join-foreign.ts';
import { keepBest } from './keep-best.ts';
import { NO_HINTS, type NameHints } from './lattice.ts';
import { readNames } from './read-names.ts';
import { mendEdges } from './mend-edges.ts';
import { Occupancy } from './occupancy.ts';

/** Rules without anything beside the name that speaks for it. */
const GUESSES: ReadonlySet<string> = new Set([
  'by-its-characters',
  'transliterated',
  'japanese',
  'by-its-parts',
]);
/** 施密特精工公司: a body that is called by a name. */
const NAMES_A_BODY =
  /^[^\P{Script=Han}和与及暨同的在是为说等率任担从到向对将创立入读考毕进办于赴访抵履]{0,4}(?:公司|集团|大学|学院|银行|医院|基金会|研究[所院]|实验室|[中小]学|酒店|宾馆|饭店|影城|大?剧院|音乐厅|美术馆|体育馆|体育场|湖(?![南北州])|草原|机场|口岸|大桥|故居|纪念[馆园碑堂]|陵园|尾矿库|水库|水电站|灌区|[煤铁铜金]矿|油田|石窟|遗址|古城|[^\P{Script=Han}和与及暨等]{0,3}(?:园区|开发区|管委会)|奖学金|文学奖|奖章|(?:生态|森林|湿地|地质|郊野|体育)?公园|湿地|[鞋米酒药乳茶渔牧种林木]业(?![局厅委部站]))/u;
const SOUND = `[${TRANSLITERATION_CHARACTERS}嘎呷敖浩阔]`;
/** 乌兰木伦镇, 阿克阔拉村: a place that is called by sounds. */
const NAMES_A_PLACE = new RegExp(
  `^(?:\\p{Script=Han}{0,2}|${SOUND}{0,6}|-\\p{Script=Han}{1,5}?)(?:镇|苏木|嘎查|旗|街道|市(?!委|政)|州|郡|地区(?!领导|各))|^${SOUND}{0,4}(?:村(?!民|里)|牧场|团场|农牧民)`,
  'u',
);
/** 香格里拉镇: the town itself, or what is cut out of its name. */
const IS_A_PLACE = /[镇旗]/u;
const SOUNDS: ReadonlySet<string> = new Set(['transliterated', 'by-its-parts']);
/** Names of a form that only names have. */
const FINDERS = [
  findDottedNames,
  findPaddedNames,
  findGluedNames,
  findAppointed,
  findAddressed,
  findSubjectsOfLife,
];

/**
 * Finds every mention of every person, in order and without overlaps.
 *
 * @param text article text; lines are independent
 * @param masked spans that hold no acting people: datelines and credits
 * @param trace is told of every name that some rule found, and of those that are none after all
 */
export function findPeople(text: string, masked: readonly Span[], trace?: Trace): PersonMention[] {
  scan.open(text);
  const hidden = new Occupancy(text.length, masked);
  const isShown = (candidate: Span) => !hidden.overlaps(candidate);
  const formed = keepBest(FINDERS.flatMap((find) => find(text)).filter(isShown), text.length);
  const isFormed = new Occupancy(text.length, formed);
  const segments = cutAtPunctuation(text);
  const first = readAll(text, NO_HINTS, segments).filter(isShown);
  const hints = hintFromNames(text, [...first, ...formed]);
  const touched = segments.filter(({ start, end }) => hints.touches(start, end));
  const again = readAll(text, hints, touched).filter(isShown);
  const isReadAgain = new Occupancy(text.length, touched);
  const kept: Candidate[] = [...first.filter((each) => !isReadAgain.overlaps(each)), ...again];
  const free = kept.filter((candidate) => !isFormed.overlaps(candidate));
  const whole = cutToKnown(text, joinForeign(keepBest([...formed, ...free], text.length)));
  const best = mendEdges(text, completeNames(text, whole)).filter(
    (candidate) => !isOfBody(text, candidate) && !isNoPerson(text, candidate),
  );
  if (trace) explain(text, [...formed, ...first, ...again], best, trace);
  return best.map(({ start, end, name, rule }) => ({ start, end, name, rule }));
}

/** 施密特精工公司, 乌兰木伦镇. */
function isOfBody(text: string, { rule, end, name }: Candidate): boolean {
  const behind = text.slice(end, end + 12);
  return (
    ((GUESSES.has(rule) || rule === 'well-known') && NAMES_A_BODY.test(behind)) ||
    // 乌兰哈达苏|木
    (name.endsWith('苏') && behind.startsWith('木')) ||
    (SOUNDS.has(rule) && (NAMES_A_PLACE.test(behind) || IS_A_PLACE.test(name)))
  );
}

/** What was found by more than one reading is told once. */
function explain(
  text: string,
  found: readonly Candidate[],
  kept: readonly Candidate[],
  trace: Trace,
): void {
  const toKey = ({ start, end }: Span) => `${start} ${end}`;
  const stays = new Set(kept.map(toKey));
  const told = new Map(found.map((candidate) => [toKey(candidate), candidate]));
  for (const [key, { start, end, rule }] of told) {
    const entry: Omit<TraceEntry, 'outcome' | 'rule'> = {
      stage: 'people',
      words: text.slice(start, end),
      start,
      end,
    };
    trace({ ...entry, outcome: 'found', rule });
    if (!stays.has(key)) trace({ ...entry, outcome: 'dropped', rule: 'a-better-reading' });
  }
}

function readAll(text: string, hints: NameHints, segments: readonly Span[]): Candidate[] {
  const found: Candidate[] = [];
  for (const segment of segments) readNames(text, hints, segment, found);
  return found;
}
