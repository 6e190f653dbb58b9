/** The one list of stages that turn a file's bytes into extractions, in order. */
import { createHash } from 'node:crypto';
import { nameOrganisations } from './extract/name-organisations.ts';
import { joinShortNames, namePeople } from './extract/name-people.ts';
import { composeMeetings } from './extract/compose-meetings.ts';
import { composeRoles, organisationsOfRoles } from './extract/compose-roles.ts';
import { readMeetings } from './extract/read-meetings.ts';
import { readRoleChanges } from './extract/read-role-changes.ts';
import { readRoles } from './extract/read-roles.ts';
import { chooseArticleLocality } from './mentions/choose-article-locality.ts';
import { chooseReportDate, findDatesOf } from './mentions/choose-report-date.ts';
import { chooseYear, type Calendar } from './mentions/find-dates.ts';
import { chooseLocality, countPlaces, readPlace } from './mentions/find-locality.ts';
import { findOrganisations } from './mentions/find-organisations.ts';
import { findPeople } from './mentions/people/find-people.ts';
import { nameOrganisation } from './mentions/name-organisation.ts';
import { readPostAfter, readPosts } from './mentions/read-posts.ts';
import type { Article, Byline, Locality, SourcePosition } from './model/article.ts';
import type { Span } from './model/evidence.ts';
import type { Extraction } from './model/extraction.ts';
import type { OrganisationMention, PersonMention } from './model/mention.ts';
import { composeText, type ComposedText } from './read/compose-text.ts';
import { decodeBytes } from './read/decode-bytes.ts';
import { findBylines } from './read/find-bylines.ts';
import { findDateline, type Dateline } from './read/find-dateline.ts';
import { findPublisher } from './read/find-publisher.ts';
import { hideLines } from './read/hide-lines.ts';
import { splitArticles, type RawArticle } from './read/split-articles.ts';
import { splitBlocks, type Block } from './read/split-blocks.ts';
import { describeDoubtfulJoins } from './repair/describe-doubtful-joins.ts';
import { joinBrokenLines } from './repair/join-broken-lines.ts';

export interface ExtractOptions {
  /** Full name of the city (or province) that the articles are written in. */
  readonly locality?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
}

/** One article before anything in it is named. */
interface Report extends ComposedText {
  readonly headings: Pick<Article, 'kicker' | 'title' | 'subtitle' | 'agency'>;
  /** Lines of credits, whose words are nobody's deeds. */
  readonly credits: readonly Span[];
  /** The first paragraph that is no credit. */
  readonly lead: Span;
  readonly dateline: Dateline | null;
  readonly bylines: readonly Byline[];
  readonly source: SourcePosition;
}

/** What a page says of all its articles. */
interface PageContext {
  readonly calendar: Calendar;
  readonly locality: Locality;
  readonly given: Locality | null;
}

/** How often a page must name a city to be that city's. */
const PAGE_LEAST = 3;
const NO_HEADINGS = { kicker: null, title: '', subtitle: null, agency: null };

/**
 * Reads one file's bytes.
 *
 * @param path only named in the source position; nothing is opened
 * @returns one extraction an article, in order; at least one
 * @throws {UnreadableFileError} with a reason for people, where the bytes hold no article
 */
export function extractFile(
  path: string,
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Extraction[] {
  const { text, encoding } = decodeBytes(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const published = options.published ?? null;
  const given = options.locality === undefined ? null : readPlace(options.locality);
  const blocks = splitBlocks(text);
  const context: PageContext = {
    calendar: { year: chooseYear(text, published), published },
    locality: given ?? chooseLocalityOfPage(text, blocks),
    given,
  };
  return splitArticles(blocks).map((raw) =>
    extractArticle(raw, { path, sha256, encoding }, context),
  );
}

/**
 * Reads a file in which each line stands for itself: no heading, no dateline, no credits, and names
 * inside （记者 …） are named like any others.
 *
 * @returns one extraction a line, empty lines too, so that they can be told by their number
 * @throws {UnreadableFileError} as extractFile does
 */
export function extractLines(
  path: string,
  bytes: Uint8Array,
  options: ExtractOptions = {},
): Extraction[] {
  const { text, encoding } = decodeBytes(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const published = options.published ?? null;
  const given = options.locality === undefined ? null : readPlace(options.locality);
  const year = published === null ? null : Number(published.slice(0, 4));
  const lines = text.replace(/\n$/u, '').split('\n');
  let start = 0;
  return lines.map((printed) => {
    const line = printed.replace(/\r$/u, '');
    const source = { path, sha256, encoding, start, end: start + line.length, offsets: [0, start] };
    start += printed.length + 1;
    const lead = { start: 0, end: line.length };
    const none = { headings: NO_HEADINGS, credits: [], dateline: null, bylines: [] };
    const report = { ...none, text: line, paragraphs: [lead], pieces: [], lead, source };
    const context = {
      calendar: { year, published },
      locality: given ?? chooseLocality(countPlaces(line)),
      given,
    };
    return readReport(report, context);
  });
}

/** The place in the head or foot of the page, else the city named most. */
function chooseLocalityOfPage(text: string, blocks: readonly Block[]): Locality {
  const heads = blocks.filter(({ kind }) => kind === 'PAGE').map((block) => block.text);
  const named = chooseLocality(countPlaces(heads.join('\n')), 1);
  return named.city === null ? chooseLocality(countPlaces(text), PAGE_LEAST) : named;
}

function extractArticle(
  raw: RawArticle,
  file: Pick<SourcePosition, 'path' | 'sha256' | 'encoding'>,
  page: PageContext,
): Extraction {
  const repaired = joinBrokenLines(
    raw.body.map(({ text, start, kind }) => ({ text, start, isCredit: kind === 'CREDIT' })),
  );
  const body = composeText([raw.kicker, raw.title, raw.subtitle], repaired);
  const { text, paragraphs, pieces } = body;
  const credits = paragraphs.filter((_, i) => repaired[i]?.isCredit);
  const lead = paragraphs.find((_, i) => !repaired[i]?.isCredit) ?? { start: 0, end: 0 };
  const dateline = findDateline(text.slice(lead.start, lead.end));
  const publisher = credits.map(({ start, end }) => findPublisher(text.slice(start, end)));
  const published = page.calendar.published ?? raw.published;
  const report = {
    ...body,
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
    source: {
      ...file,
      start: Math.min(...pieces.map(({ start }) => start)),
      end: Math.max(...pieces.map(({ start, length }) => start + length)),
      offsets: pieces.flatMap(({ at, start }) => [at, start]),
    },
  };
  const extraction = readReport(report, {
    ...page,
    calendar: published === null ? page.calendar : { published, year: chooseYear('', published) },
  });
  return {
    ...extraction,
    notes: [...describeDoubtfulJoins(repaired, paragraphs), ...extraction.notes],
  };
}

/** Everything from the text on: what a report and a line have in common. */
function readReport(report: Report, context: PageContext): Extraction {
  const { lead, dateline, bylines } = report;
  const text = hideLines(report.text, report.credits);
  const paragraphs = report.paragraphs.filter((paragraph) => !report.credits.includes(paragraph));
  const datelineEnd = lead.start + (dateline?.end ?? 0);
  const locality =
    context.given ?? chooseArticleLocality(text, dateline?.place ?? null, context.locality);
  const dates = findDatesOf(text, datelineEnd, context.calendar);
  const masked = dateline ? [...bylines, { start: lead.start, end: datelineEnd }] : bylines;
  const people = joinShortNames(findPeople(text, masked));
  const startOfPosts = (person: PersonMention) =>
    readPosts(text, person.start, 0)[0]?.start ?? person.start;
  const namer = (words: string, title: string) => nameOrganisation(words, title, locality);
  const readings = [
    ...readRoles(text, people, readPosts, readPostAfter),
    ...readRoleChanges(text, people, readPosts),
  ];
  const ofRoles = organisationsOfRoles(readings, namer);
  const organisations = nameOrganisations(text, [
    ...leaveOut(findOrganisations(text, people, locality), ofRoles),
    ...ofRoles,
  ]);
  const entries = namePeople(people);
  // A meeting's name does not begin with the dateline before it.
  const told = paragraphs.map((each) => (each === lead ? { ...each, start: datelineEnd } : each));
  const read = readMeetings(text, told, people, startOfPosts);
  const date = chooseReportDate(text, lead, datelineEnd, dates);
  const article: Article = {
    id: createHash('sha256')
      .update(report.text.normalize('NFKC').replace(/\s/gu, ''))
      .digest('hex')
      .slice(0, 24),
    ...report.headings,
    bylines,
    date: date?.edtf ?? null,
    dateBasis: date?.edtf == null ? null : date.basis,
    locality,
    source: report.source,
    text: report.text,
  };
  return {
    article,
    people: entries,
    organisations,
    roles: composeRoles(readings, entries, organisations, namer),
    meetings: composeMeetings(read.meetings, entries, dates, article.date),
    notes: read.notes,
  };
}

/** 连城县委常委、统战部部长: what a post says of 统战部 counts before what the words say by themselves. */
function leaveOut(mentions: readonly OrganisationMention[], known: readonly Span[]) {
  const places = new Set(known.map(({ start, end }) => `${start} ${end}`));
  return mentions.filter(({ start, end }) => !places.has(`${start} ${end}`));
}
