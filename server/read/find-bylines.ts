/** Who wrote, photographed or edited: names behind 记者, 通讯员, 摄, 责编. */
import { findAround } from '../lexicon/find-around.ts';
import { findMatches } from '../lexicon/find-matches.ts';
import { CREDIT_LABEL, CREDIT_LABELS, DAY_TAKEN, MEDIA_ENDING, TAKEN } from '../lexicon/credits.ts';
import { BYLINE_KINDS, type Byline, type BylineKind } from '../model/article.ts';
import type { Span } from '../model/evidence.ts';
import { isPersonal } from './are-authors.ts';
import { endOfNames } from './end-of-names.ts';
import { findDateline } from './find-dateline.ts';
import { findSignatures } from './find-signatures.ts';
import { partByMade } from './part-by-made.ts';
import { readCreditedNames } from './read-credited-names.ts';

/** Inside brackets: 全媒体记者 甲 通讯员 乙 文/图. */
const LABEL_IN_TEXT =
  /(?:全媒体|特派|特约|见习|实习|融媒体|首席|本报|新华社)*(?<label>记者|实习生|通讯员|报道员|摄影|责任编辑|责编|编辑|供稿|摄)[:：]?/gu;
/** On a line of credits: 来源：自贡日报 作者：甲, 编辑 丙; a label stands at the start or after a space or sign, 责任编辑：甲 anywhere. */
const LABEL_ON_LINE = new RegExp(
  `(?:(?<![\\p{Script=Han}])|(?=责任编辑[：:]))(?:\\p{Script=Han}{0,8}(?:融媒|${MEDIA_ENDING})|特派|特约|见习|实习|首席|本报|本版|本期|本文)*(?<label>${CREDIT_LABEL})(?:\\s*[：:丨|／/]|(?=[ \\u3000]))`,
  'gu',
);
const CLOSING =
  /[（(](?<credit>(?:[^（）()\n]{2,40}?(?:摄|摄影报道|文\/图|图\/文|报道|供稿)|[^（）()\n]{0,20}(?:记者|通讯员)[^（）()\n]{2,30}))[）)]\s*$/gmu;
/** （撰稿：甲　审核：乙）, and behind the last sentence without brackets. */
const LABELLED = new RegExp(
  `(?:[（(]\\s*|(?<=[。！？”）)][ \\u3000]*))(?<credit>(?:${CREDIT_LABEL})[：:／/][^（）()\\n。]{2,40})[）)]?\\d{0,8}[ \\u3000]*[|｜]?\\s*$`,
  'gmu',
);
/** …职务。 责任编辑：甲 at the end of a paragraph, without brackets. */
const TRAILING =
  /(?<=[。！？”）])[ \u3000]*(?<credit>(?:责任编辑|责编|编辑|审核|审校|校对|终审|初审)[：:][^。，！？；“”（）\n]{2,40})$/gmu;
/** What every one ends with, and how far from its beginning at most, in UTF-16 code units. */
const CLOSES_LINE = /[）)](?=\s*$)/gmu;
const LONGEST_CLOSING = 120;
/** A caption's end without brackets: …交谈。 本报记者 甲 摄 */
const CAPTION = new RegExp(
  `[。！？”][ \\u3000]*(?<credit>[^。，！？“”（）\\n]{2,24}?[ \\u3000]?${TAKEN})${DAY_TAKEN}[ \\u3000]*$`,
  'gmu',
);
/** 2026/02/23 13:07 记者甲／台中报导 */
const SENT_FROM =
  /记者[\p{Script=Han}、 ]{2,20}(?:[／/]\s*|[ \u3000](?!摄影))\p{Script=Han}{2,4}报[道导]/u;
/** 文/|湘江日报记者|甲 */
const SENT_BY =
  /^\p{Script=Han}{2,10}?(?:报|社|网|台|中心)(?:首席|见习)?(?:记者|通讯员)[ \u3000]?/u;
/** □记者甲报道 */
const REPORTED_BY = /^[□■◎●○◇◆]\s?[^：:]*报道$/u;
/** The author between headline and stamp. */
const ONLY_NAMES = /^[\p{Script=Han} \u3000、]+$/u;
const ENDS_IN_TAKEN = /[ \u3000]摄(?:影)?[ \u3000]*$/u;

/**
 * Reads the names of a report's dateline, of its lines of credits and of the credit that closes it, each
 * with its place in `text`.
 *
 * @param lead where the first paragraph of the body begins and ends in `text`
 * @param credits where lines of credits stand
 * @example findBylines('本报讯（记者 侯慧琴 通讯员 金莹）…', { start: 0, end: 19 }, []) // 侯慧琴 REPORTER, 金莹 CORRESPONDENT
 */
export function findBylines(text: string, lead: Span, credits: readonly Span[]): Byline[] {
  const dateline = findDateline(text.slice(lead.start, lead.end))?.credits;
  const named = dateline
    ? readDateline(text, { start: lead.start + dateline.start, end: lead.start + dateline.end })
    : [];
  const lines = credits.flatMap((line) => readLine(text, line));
  const signatures = findSignatures(text).filter(({ start }) => !isWithin(credits, start));
  const endings = [
    ...findAround(text, CLOSING, CLOSES_LINE, LONGEST_CLOSING),
    ...(text.includes('摄') ? findMatches(text, CAPTION) : []),
  ];
  const closing = endings.flatMap((match) => {
    const start = match.index + match[0].indexOf(match.groups?.credit ?? '');
    const isRead = start < lead.end && start >= lead.start && named.length > 0;
    if (isRead || isWithin(credits, start)) return [];
    const end = start + (match.groups?.credit?.length ?? 0);
    return readCredits(text, { start, end }, LABEL_IN_TEXT);
  });
  const labelled = [...findMatches(text, LABELLED), ...findMatches(text, TRAILING)].flatMap(
    (match) => {
      const start = match.index + match[0].indexOf(match.groups?.credit ?? '');
      const span = { start, end: start + (match.groups?.credit?.length ?? 0) };
      return isWithin(credits, start) ? [] : readCredits(text, span, LABEL_ON_LINE);
    },
  );
  const all = [...named, ...lines, ...closing, ...labelled, ...signatures].sort(
    (a, b) => a.start - b.start,
  );
  // 通讯员甲 of the dateline is 作者：甲 on a line of credits.
  const isSaidMoreOf = ({ name, as }: Byline) =>
    as === 'REPORTER' && named.some((one) => one.name === name && one.as === 'CORRESPONDENT');
  return all.filter(
    (byline, i) =>
      !isSaidMoreOf(byline) &&
      all.findIndex((one) => one.name === byline.name && one.as === byline.as) === i,
  );
}

function readLine(text: string, line: Span): Byline[] {
  const words = text.slice(line.start, line.end);
  if (isOnlyNames(words)) return readCreditedNames(text, line, 'REPORTER');
  if (partByMade(words)) return readCredits(text, line, LABEL_IN_TEXT);
  if (REPORTED_BY.test(words)) {
    const end = line.end - '报道'.length;
    return readCredits(text, { start: line.start, end }, LABEL_IN_TEXT);
  }
  const sent = SENT_FROM.exec(words);
  if (!sent) return readCredits(text, line, LABEL_ON_LINE);
  const start = line.start + sent.index;
  return readCredits(text, { start, end: start + endOfNames(sent[0]) }, LABEL_IN_TEXT);
}

/** （甲 记者 乙）: who is called nothing before a reporter sent it in; （甲 乙） wrote it. */
function readDateline(text: string, span: Span): Byline[] {
  if (partByMade(text.slice(span.start, span.end))) return readCredits(text, span, LABEL_IN_TEXT);
  const first = findMatches(text.slice(span.start, span.end), LABEL_IN_TEXT)[0];
  const unsaid = { start: span.start, end: first ? span.start + first.index : span.end };
  return [
    ...readCreditedNames(text, unsaid, first ? 'CORRESPONDENT' : 'REPORTER').filter(isPersonal),
    ...(first ? readCredits(text, span, LABEL_IN_TEXT) : []),
  ];
}

function isOnlyNames(line: string): boolean {
  return ONLY_NAMES.test(line) && findMatches(line, LABEL_ON_LINE).length === 0;
}

function isWithin(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => at >= start && at < end);
}

function readCredits(text: string, span: Span, pattern: RegExp): Byline[] {
  const credit = text.slice(span.start, span.end);
  const made = partByMade(credit);
  if (made) return readMadeBoth(text, span.start, made, pattern);
  const labels = findMatches(credit, pattern);
  // （甲 乙 文/图）
  if (labels.length === 0 && /(?:文[／/]图|图[／/]文)$/u.test(credit))
    return readCreditedNames(text, span, 'REPORTER').filter(isPersonal);
  const bylines: Byline[] = [];
  // 甲 摄: the label follows its names; 记者 甲: it stands before them.
  const first = labels[0];
  const trailing = first && isTrailing(first, credit) ? first.groups?.label : null;
  if (first && first.index > 0 && trailing != null) {
    const before = { start: span.start, end: span.start + first.index };
    bylines.push(...readCreditedNames(text, before, kindOf(trailing)));
  }
  labels.forEach((match, i) => {
    const from = span.start + match.index + match[0].length;
    const end = span.start + (labels[i + 1]?.index ?? credit.length);
    const start = from + (SENT_BY.exec(text.slice(from, end))?.[0].length ?? 0);
    // 记者 甲 摄: whatever 甲 is, 甲 took the picture.
    const isLast = i + 1 === labels.length;
    const taken = isLast
      ? ENDS_IN_TAKEN.test(text.slice(start, end))
      : labels[i + 1]?.[0].endsWith('摄') === true && i + 2 === labels.length;
    const kind = taken ? 'PHOTOGRAPHER' : kindOf(match.groups?.label ?? '');
    bylines.push(...readCreditedNames(text, { start, end }, kind));
  });
  return bylines;
}

/** 甲 摄, 甲 乙 摄影报道; 摄影 丙 stands before whom it names. */
function isTrailing({ 0: words, index, groups }: RegExpExecArray, credit: string): boolean {
  const label = groups?.label ?? '';
  if (label === '摄' || label === '供稿') return true;
  return label === '摄影' && /^(?:报道)?$/u.test(credit.slice(index + words.length));
}

/** Those who wrote, as their labels say; those who took the pictures, whatever they are. */
function readMadeBoth(
  text: string,
  by: number,
  { wrote, took }: { wrote: Span; took: Span },
  pattern: RegExp,
): Byline[] {
  const writing = { start: by + wrote.start, end: by + wrote.end };
  const labelled = readCredits(text, writing, pattern);
  const authors =
    labelled.length > 0
      ? labelled
      : readCreditedNames(text, writing, 'REPORTER').filter(isPersonal);
  const end = by + took.end;
  const label = findMatches(text.slice(by + took.start, end), LABEL_IN_TEXT).at(-1);
  const start = by + took.start + (label ? label.index + label[0].length : 0);
  return [
    ...authors,
    ...readCreditedNames(text, { start, end }, 'PHOTOGRAPHER').filter(isPersonal),
  ];
}

function kindOf(label: string): BylineKind | null {
  const named = CREDIT_LABELS.get(label.replace(/[ \u3000]/gu, ''));
  return BYLINE_KINDS.find((kind) => kind === named) ?? null;
}
