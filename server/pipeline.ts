/** The one list of stages that turn a file's bytes into extractions, in order. */
import { createHash } from 'node:crypto';
import { nameOrganisations } from './extract/name-organisations.ts';
import { namePeople } from './extract/name-people.ts';
import { composeMeetings } from './extract/compose-meetings.ts';
import { composeRoles, organisationsOfRoles } from './extract/compose-roles.ts';
import { readMeetings } from './extract/read-meetings.ts';
import { readRoleChanges } from './extract/read-role-changes.ts';
import { readRoles } from './extract/read-roles.ts';
import { chooseYear, findDates, type Calendar, type DateMention } from './mentions/find-dates.ts';
import { chooseLocality, countPlaces, readPlace } from './mentions/find-locality.ts';
import { findOrganisations } from './mentions/find-organisations.ts';
import { findPeople } from './mentions/people/find-people.ts';
import { nameOrganisation } from './mentions/name-organisation.ts';
import { readPostAfter, readPosts } from './mentions/read-posts.ts';
import type { Article, Byline, Locality, SourcePosition } from './model/article.ts';
import type { Span } from './model/evidence.ts';
import type { Extraction } from './model/extraction.ts';
import type { PersonMention } from './model/mention.ts';
import type { Note } from './model/note.ts';
import { composeText, type ComposedText } from './read/compose-text.ts';
import { decodeBytes } from './read/decode-bytes.ts';
import { findBylines } from './read/find-bylines.ts';
import { findDateline, type Dateline } from './read/find-dateline.ts';
import { splitArticles, type RawArticle } from './read/split-articles.ts';
import { splitBlocks } from './read/split-blocks.ts';
import { joinBrokenLines, type Paragraph } from './repair/join-broken-lines.ts';

export interface ExtractOptions {
  /** Full name of the city (or province) that the articles are written in. */
  readonly locality?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
}

type Headings = Pick<Article, 'kicker' | 'subtitle'> & { readonly title: string | null };

/** What a page says of all its articles. */
interface PageContext {
  readonly calendar: Calendar;
  readonly locality: Locality;
  readonly given: Locality | null;
}

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
  const context: PageContext = {
    calendar: { year: chooseYear(text, published), published },
    locality: given ?? chooseLocality(countPlaces(text)),
    given,
  };
  return splitArticles(splitBlocks(text)).map((raw) => {
    const { start, end } = spanOf(raw);
    return extractArticle(raw, { path, sha256, encoding, start, end }, context);
  });
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
    const source = { path, sha256, encoding, start, end: start + line.length };
    start += printed.length + 1;
    const headings = { kicker: null, title: null, subtitle: null };
    const body = { text: line, paragraphs: [{ start: 0, end: line.length }] };
    const context = {
      calendar: { year, published },
      locality: given ?? chooseLocality(countPlaces(line)),
      given,
    };
    return readText(body, headings, null, [], source, context);
  });
}

function spanOf(raw: RawArticle): Span {
  const blocks = [raw.kicker, raw.title, raw.subtitle, ...raw.body].filter(
    (block) => block !== null,
  );
  return {
    start: Math.min(...blocks.map((block) => block.start)),
    end: Math.max(...blocks.map((block) => block.end)),
  };
}

function extractArticle(raw: RawArticle, source: SourcePosition, context: PageContext): Extraction {
  const repaired = joinBrokenLines(raw.body);
  const headings = {
    kicker: raw.kicker?.text ?? null,
    title: raw.title?.text ?? null,
    subtitle: raw.subtitle?.text ?? null,
  };
  const body = composeText(
    [headings.kicker, headings.title, headings.subtitle],
    repaired.map((paragraph) => paragraph.text),
  );
  const lead = body.paragraphs[0] ?? { start: 0, end: 0 };
  const dateline = findDateline(body.text.slice(lead.start, lead.end));
  const bylines = findBylines(body.text, lead);
  const extraction = readText(body, headings, dateline, bylines, source, context);
  return {
    ...extraction,
    notes: [...notesOfRepair(repaired, body.paragraphs), ...extraction.notes],
  };
}

/** Everything from the text on: what a report and a line have in common. */
function readText(
  { text, paragraphs }: ComposedText,
  headings: Headings,
  dateline: Dateline | null,
  bylines: readonly Byline[],
  source: SourcePosition,
  context: PageContext,
): Extraction {
  const lead = paragraphs[0] ?? { start: 0, end: 0 };
  const locality = context.given ?? localityOf(text, dateline?.place ?? null, context.locality);
  const dates = findDatesOf(text, lead.start + (dateline?.end ?? 0), context.calendar);
  const masked = dateline
    ? [...bylines, { start: lead.start, end: lead.start + dateline.end }]
    : bylines;
  const people = findPeople(text, masked);
  const startOfPosts = (person: PersonMention) =>
    readPosts(text, person.start, 0)[0]?.start ?? person.start;
  const namer = (words: string, title: string) => nameOrganisation(words, title, locality);
  const readings = [
    ...readRoles(text, people, readPosts, readPostAfter),
    ...readRoleChanges(text, people, readPosts),
  ];
  const organisations = nameOrganisations(text, [
    ...findOrganisations(text, people, locality),
    ...organisationsOfRoles(readings, namer),
  ]);
  const entries = namePeople(people);
  const read = readMeetings(text, paragraphs, people, startOfPosts);
  const date = findDayOfReport(text, lead, lead.start + (dateline?.end ?? 0), dates);
  const article: Article = {
    id: createHash('sha256')
      .update(text.normalize('NFKC').replace(/\s/gu, ''))
      .digest('hex')
      .slice(0, 24),
    title: headings.title ?? '',
    kicker: headings.kicker,
    subtitle: headings.subtitle,
    agency: dateline?.agency ?? null,
    bylines,
    date: date?.edtf ?? null,
    dateBasis: date?.edtf == null ? null : date.basis,
    locality,
    source,
    text,
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

/** 本报太原5月25日讯 昨日…: where no day of publication is known, days are counted from the dateline's. */
function findDatesOf(text: string, datelineEnd: number, calendar: Calendar): DateMention[] {
  const dates = findDates(text, calendar);
  const day = calendar.published === null && dates.find(({ end }) => end <= datelineEnd)?.edtf;
  if (!day || !/^\d{4}-\d{2}-\d{2}$/u.test(day)) return dates;
  return findDates(text, { ...calendar, published: day });
}

/**
 * The first day of the lead that can be told, outside what people are quoted to say; the dateline's
 * own only where the lead tells none.
 */
function findDayOfReport(
  text: string,
  lead: Span,
  datelineEnd: number,
  dates: readonly DateMention[],
): DateMention | null {
  const told = dates.filter(
    (date) => date.start >= lead.start && date.end <= lead.end && date.edtf !== null,
  );
  const isQuoted = ({ start }: Span) => text.lastIndexOf('“', start) > text.lastIndexOf('”', start);
  return (
    told.find((date) => date.start >= datelineEnd && !isQuoted(date)) ??
    told.find((date) => !isQuoted(date)) ??
    told[0] ??
    null
  );
}

/** The dateline's place, else the article's own where they say enough, else the page's, else whatever one is named. */
function localityOf(text: string, datelinePlace: string | null, page: Locality): Locality {
  const place = datelinePlace === null ? null : readPlace(datelinePlace);
  const counts = countPlaces(text);
  const own = chooseLocality(counts);
  if (place?.city != null) return place.city === own.city ? own : place;
  if (own.city !== null) return own;
  const isOfPage = own.province === null || own.province === page.province;
  if (page.city !== null && isOfPage) return page;
  const named = chooseLocality(counts, 1);
  if (named.city !== null && [null, named.province].includes(own.province)) return named;
  return isOfPage ? page : own;
}

function notesOfRepair(repaired: readonly Paragraph[], paragraphs: readonly Span[]): Note[] {
  return repaired.flatMap((paragraph, i) =>
    paragraph.doubtfulJoins.map((join) => {
      const at = (paragraphs[i]?.start ?? 0) + join;
      return {
        rule: 'doubtful-join',
        message:
          'two broken lines meet here and may repeat a character; they were joined as printed',
        start: at - 2,
        end: at + 2,
      };
    }),
  );
}
