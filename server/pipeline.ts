/** A file's bytes → extractions: which articles it holds, and each of them read. */
import { hash } from 'node:crypto';
import { choosePageLocality } from './mentions/places/choose-page-locality.ts';
import { chooseYear, chooseYearOfOpening } from './mentions/dates/choose-year.ts';
import { chooseLocality, countPlaces } from './mentions/places/find-locality.ts';
import { readGivenPlace } from './mentions/places/find-unlisted-place.ts';
import type { SourcePosition } from './model/article.ts';
import type { Piece } from './model/evidence.ts';
import type { Extraction } from './model/extraction.ts';
import type { Trace } from './model/trace.ts';
import { composeText, type ComposedText } from './read/compose-text.ts';
import { decodeBytes, UnreadableFileError } from './read/decode-bytes.ts';
import { findBylines } from './read/find-bylines.ts';
import { findDateline } from './read/find-dateline.ts';
import { findRosterLines } from './read/find-roster-lines.ts';
import { findSubheadings } from './read/find-subheadings.ts';
import { findPublisher } from './read/find-publisher.ts';
import { isCaption } from './read/is-caption.ts';
import { mendMisprints } from './read/mend-misprints.ts';
import { simplify } from './read/simplify.ts';
import { splitArticles, type RawArticle } from './read/split-articles.ts';
import type { BlockKind } from './read/block-kind.ts';
import { splitBlocks } from './read/split-blocks.ts';
import { widenPunctuation } from './read/widen-punctuation.ts';
import { readReport, type PageContext } from './read-report.ts';
import { describeDoubtfulJoins } from './repair/describe-doubtful-joins.ts';
import { joinBrokenLines } from './repair/join-broken-lines.ts';

export interface ExtractOptions {
  /** Full name of the city (or province) that the articles are written in. */
  readonly locality?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
  /** Is told what each rule found and dropped; offsets are into the article's text, for lines into the page. */
  readonly trace?: Trace;
}

/** What is no part of a report. */
const AROUND: ReadonlySet<BlockKind> = new Set(['PAGE', 'CREDIT', 'FURNITURE']);
/** UTF-16 code units of an article: what is longer is a book, or pages whose headings were not known. */
const LONGEST = 2_000_000;
const NO_HEADINGS = { kicker: null, title: '', subtitle: null, agency: null };

/**
 * Reads one file's bytes.
 *
 * @param path only named in the source position; nothing is opened
 * @returns one extraction an article, in order; at least one. Articles are read as they are asked for
 * @throws {UnreadableFileError} with a reason for people, where the bytes hold no article
 */
export function* extractFile(
  path: string,
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Generator<Extraction> {
  const { text: printed, encoding, flaws } = decodeBytes(bytes);
  const file = { path, sha256: hash('sha256', bytes), encoding };
  const { published, given } = readOptions(options);
  const text = mendMisprints(widenPunctuation(simplify(printed)));
  const blocks = splitBlocks(text);
  const heads = blocks.filter(({ kind }) => kind === 'PAGE').map((block) => block.text);
  const around = blocks.filter(({ kind }) => AROUND.has(kind)).map((block) => block.text);
  const context: PageContext = {
    calendar: { year: chooseYear(text, published), published },
    locality: choosePageLocality(text, heads, around),
    given,
    flaws,
    trace: options.trace,
  };
  for (const { kind, text: words, start, end } of options.trace ? blocks : [])
    options.trace?.({ stage: 'read', outcome: 'found', rule: kind, words, start, end });
  const page = text === printed ? null : printed;
  const articles = splitArticles(blocks);
  if (articles.length === 0)
    throw new UnreadableFileError('the file holds no report, only what a page prints around one');
  for (const raw of articles) checkLength(raw);
  for (const raw of articles) yield extractArticle(raw, page, file, context);
}

function checkLength({ title, body }: RawArticle): void {
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  if (length > LONGEST)
    throw new UnreadableFileError(
      `its article ${title?.text.slice(0, 40) ?? 'without a title'} has ${length} characters, and ${LONGEST} are the most: part it with headings (# …)`,
    );
}

/**
 * Reads a file in which each line stands for itself: no heading, no dateline, no credits, and names
 * inside （记者 …） are named like any others.
 *
 * @returns one extraction a line, empty lines too, so that they can be told by their number
 * @throws {UnreadableFileError} as extractFile does
 */
export function* extractLines(
  path: string,
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Generator<Extraction> {
  const { text: printed, encoding, flaws } = decodeBytes(bytes);
  const file = { path, sha256: hash('sha256', bytes), encoding };
  const { published, given } = readOptions(options);
  const calendar = { year: published === null ? null : Number(published.slice(0, 4)), published };
  let start = 0;
  for (const whole of printed.replace(/\n$/u, '').split('\n')) {
    const line = whole.replace(/\r$/u, '');
    const text = mendMisprints(widenPunctuation(simplify(line)));
    const lead = { start: 0, end: line.length };
    const source = { ...file, start, end: start + line.length, offsets: [0, start] };
    const none = { headings: NO_HEADINGS, credits: [], dateline: null, bylines: [], pieces: [] };
    const locality = {
      unlisted: null,
      published: null,
      choose: () => chooseLocality(countPlaces(text)),
    };
    start += whole.length + 1;
    yield readReport(
      { ...none, text, printed: line, paragraphs: [lead], lead, source },
      { calendar, locality, given, flaws, trace: options.trace },
    );
  }
}

function readOptions({ locality, published }: ExtractOptions) {
  return {
    published: published ?? null,
    given: locality === undefined ? null : readGivenPlace(locality),
  };
}

/** @param page the whole file as printed, where that is not as it was read */
function extractArticle(
  raw: RawArticle,
  page: string | null,
  file: Pick<SourcePosition, 'path' | 'sha256' | 'encoding'>,
  context: PageContext,
): Extraction {
  const subheadings = findSubheadings(raw.body);
  const rosterLines = findRosterLines(raw.body);
  const repaired = joinBrokenLines(
    raw.body.map(({ text, pieces, kind }, i) => ({
      text,
      pieces,
      isCredit: kind === 'CREDIT',
      isWhole: subheadings[i] === true || rosterLines[i] === true,
    })),
  );
  const body = composeText([raw.kicker, raw.title, raw.subtitle], repaired);
  const { text, paragraphs, pieces } = body;
  const credits = paragraphs.filter((_, i) => repaired[i]?.isCredit);
  const prose = paragraphs.filter((_, i) => !repaired[i]?.isCredit);
  const isPicture = (line: string) => isCaption(line) && findDateline(line) === null;
  const lead = prose.find(({ start, end }) => !isPicture(text.slice(start, end))) ??
    prose[0] ?? { start: 0, end: 0 };
  const dateline = findDateline(text.slice(lead.start, lead.end));
  const publisher = credits.map(({ start, end }) => findPublisher(text.slice(start, end)));
  const published = context.calendar.published ?? raw.published;
  const report = {
    text,
    paragraphs,
    pieces,
    printed: page === null ? text : restorePieces(body, page),
    headings: {
      kicker: raw.kicker?.text ?? null,
      title: raw.title?.text ?? '',
      subtitle: raw.subtitle?.text ?? null,
      agency: dateline?.agency ?? publisher.find((paper) => paper !== null) ?? null,
    },
    credits,
    lead,
    dateline,
    bylines: findBylines(text, lead, credits),
    source: placeInFile(file, pieces),
  };
  const opening = text.slice(0, endOfSentence(text, lead.start));
  const year =
    published === null
      ? (chooseYearOfOpening(opening) ?? context.calendar.year)
      : chooseYear('', published);
  const calendar = { published, year };
  const extraction = readReport(report, context, calendar);
  const doubts = describeDoubtfulJoins(repaired, paragraphs);
  return doubts.length === 0
    ? extraction
    : { ...extraction, notes: [...doubts, ...extraction.notes] };
}

function endOfSentence(text: string, from: number): number {
  const stop = text.indexOf('。', from);
  return stop < 0 ? text.length : stop;
}

/** From where to where an article stands in the file, and what of its text stands where. */
function placeInFile(
  { path, sha256, encoding }: Pick<SourcePosition, 'path' | 'sha256' | 'encoding'>,
  pieces: readonly Piece[],
): SourcePosition {
  let [first, last] = [Infinity, -Infinity];
  const offsets: number[] = [];
  for (const { at, start, length } of pieces) {
    first = Math.min(first, start);
    last = Math.max(last, start + length);
    offsets.push(at, start);
  }
  return { path, sha256, encoding, start: first, end: last, offsets };
}

/** The article's text in the characters of the page. */
function restorePieces({ text, pieces }: ComposedText, page: string): string {
  let printed = '';
  for (const { at, start, length } of pieces)
    printed += text.slice(printed.length, at) + page.slice(start, start + length);
  return printed + text.slice(printed.length);
}
