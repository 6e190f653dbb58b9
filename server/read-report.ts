/** The one list of stages from an article's text on, in order. */
import { hash } from 'node:crypto';
import { composeMeetings } from './extract/meetings/compose-meetings.ts';
import { composeRoles, organisationsOfRoles } from './extract/roles/compose-roles.ts';
import type { BodyMention } from './extract/attendances/find-speaking-bodies.ts';
import { nameOrganisations } from './extract/organisations/name-organisations.ts';
import { readOwnHouse } from './extract/organisations/read-own-house.ts';
import { joinAddressed } from './extract/people/join-addressed.ts';
import { dropNumbers, joinShortNames, namePeople } from './extract/people/name-people.ts';
import { partNamesakes } from './extract/people/part-namesakes.ts';
import { readMeetings } from './extract/meetings/read-meetings.ts';
import { readRoleChanges } from './extract/roles/read-role-changes.ts';
import { readBracketed } from './extract/roles/read-bracketed.ts';
import { readRosters } from './extract/roles/read-rosters.ts';
import { findStartOfPosts } from './extract/roles/find-posts-before.ts';
import { readRoles } from './extract/roles/read-roles.ts';
import { restorePrint } from './extract/restore-print.ts';
import { scan } from './lexicon/text-scan.ts';
import { chooseArticleLocality } from './mentions/places/choose-article-locality.ts';
import { placeGiven, type PageLocality } from './mentions/places/choose-page-locality.ts';
import {
  chooseReportDate,
  findDatesOf,
  findSignedDay,
} from './mentions/dates/choose-report-date.ts';
import type { Calendar } from './mentions/dates/find-dates.ts';
import { findDefinedNames } from './mentions/organisations/find-defined-names.ts';
import { findOrganisations } from './mentions/organisations/find-organisations.ts';
import { indexNearbyPlaces } from './mentions/places/index-nearby-places.ts';
import { indexSpokenBodies } from './mentions/organisations/index-spoken-bodies.ts';
import { findSpeakingRegions } from './mentions/places/find-speaking-regions.ts';
import { nameOrganisation } from './mentions/organisations/name-organisation.ts';
import { findPeople } from './mentions/people/find-people.ts';
import { readPostAfter } from './mentions/posts/read-post-after.ts';
import { findConvener } from './mentions/posts/find-convener.ts';
import { readPosts } from './mentions/posts/read-posts.ts';
import type { Article, Byline, Locality, SourcePosition } from './model/article.ts';
import type { Span } from './model/evidence.ts';
import type { ExtractedOrganisation, Extraction } from './model/extraction.ts';
import type { OrganisationMention, PersonMention } from './model/mention.ts';
import type { Note } from './model/note.ts';
import type { Trace } from './model/trace.ts';
import type { ComposedText } from './read/compose-text.ts';
import type { Dateline } from './read/find-dateline.ts';
import { hideLines } from './read/hide-lines.ts';

/** One article before anything in it is named. */
export interface Report extends ComposedText {
  /** The text as printed; `text` is the same in simplified characters, of the same length. */
  readonly printed: string;
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
export interface PageContext {
  readonly calendar: Calendar;
  readonly locality: PageLocality;
  readonly given: Locality | null;
  /** What is wrong with the file as a whole. */
  readonly flaws: readonly Pick<Note, 'rule' | 'message'>[];
  readonly trace: Trace | undefined;
}

/**
 * Names everything in a report and reads what it says: mentions → statements.
 *
 * @param calendar what its days are counted from, where the report's own stamp says more than the page
 * @returns every quote and every name found whole as printed
 */
export function readReport(
  report: Report,
  context: PageContext,
  calendar = context.calendar,
): Extraction {
  const { lead, dateline, bylines } = report;
  const { trace } = context;
  const text = hideLines(report.text, report.credits);
  scan.open(text);
  const credits = new Set(report.credits);
  const paragraphs = report.paragraphs.filter((paragraph) => !credits.has(paragraph));
  const datelineEnd = lead.start + (dateline?.end ?? 0);
  const locality =
    (context.given && placeGiven(context.given, context.locality)) ??
    chooseArticleLocality(text, dateline?.place ?? null, context.locality);
  const dates = findDatesOf(text, { start: lead.start, end: datelineEnd }, calendar);
  const masked = dateline ? [...bylines, { start: lead.start, end: datelineEnd }] : bylines;
  const nobody = [...masked, ...findDefinedNames(text)];
  const addressed = joinAddressed(text, joinShortNames(findPeople(text, nobody, trace)), readPosts);
  const found = addressed.people;
  const startOfPosts = (person: PersonMention) => findStartOfPosts(text, person, readPosts);
  const nearby = indexNearbyPlaces(text);
  const named = findOrganisations(text, found, locality, trace, nearby);
  const spoken = indexSpokenBodies(text, named);
  const namer = (words: string, title: string, at: number) =>
    nameOrganisation(spoken(words, title, at), title, locality, (level) => nearby(level, at));
  const { people, readings, notes } = partNamesakes(
    text,
    found,
    [
      ...readRoles(text, found, { readPosts, readPostAfter, findConvener }, trace),
      ...readRoleChanges(text, found, readPosts),
      ...readRosters(text, found, named, readPosts),
      ...found.flatMap((person) => readBracketed(text, person, readPosts)),
    ],
    namer,
  );
  const ofRoles = organisationsOfRoles(readings, namer);
  const house = readOwnHouse(text, report.headings.title);
  const organisations = nameOrganisations(
    text,
    [...leaveOut(named, ofRoles), ...ofRoles, ...findSpeakingRegions(text, locality)],
    house,
  );
  const entries = namePeople(people);
  // A meeting's name does not begin with the dateline before it.
  const told = paragraphs.map((each) =>
    each === lead ? { start: datelineEnd, end: each.end } : each,
  );
  const read = readMeetings(
    text,
    headingsOf(text, report.paragraphs),
    told,
    people,
    listBodies(organisations),
    startOfPosts,
    trace,
  );
  const date =
    chooseReportDate(text, lead, datelineEnd, dates) ??
    findSignedDay(text, paragraphs.at(-1) ?? lead, dates);
  const article: Article = {
    id: hash('sha256', report.printed.normalize('NFKC').replace(/\s+/gu, '')).slice(0, 24),
    ...report.headings,
    bylines,
    date: date?.edtf ?? null,
    dateBasis: date?.edtf == null ? null : date.basis,
    locality,
    source: report.source,
    text: report.printed,
  };
  const extraction = {
    article,
    people: dropNumbers(entries),
    organisations,
    roles: composeRoles(readings, entries, organisations, namer, house),
    meetings: composeMeetings(read.meetings, entries, organisations, dates, article.date),
    notes: [
      ...context.flaws.map((flaw) => ({ ...flaw, start: 0, end: 0 })),
      ...addressed.notes,
      ...notes,
      ...read.notes,
    ],
  };
  return report.printed === report.text ? extraction : restorePrint(extraction, report.text);
}

/** Every mention of a body under its full name, in order; of those that overlap the longest. */
function listBodies(organisations: readonly ExtractedOrganisation[]): BodyMention[] {
  const bodies: BodyMention[] = [];
  for (const { name, mentions } of organisations)
    for (const { start, end } of mentions) bodies.push({ name, start, end });
  bodies.sort((a, b) => a.start - b.start || b.end - a.end);
  let taken = 0;
  return bodies.filter(({ start, end }) => {
    const isFree = start >= taken;
    if (isFree) taken = end;
    return isFree;
  });
}

/** The lines before the body: kicker, title, subtitle. */
function headingsOf(text: string, paragraphs: readonly Span[]): Span[] {
  const body = paragraphs[0]?.start ?? text.length;
  const headings: Span[] = [];
  for (let start = 0; start < body;) {
    const line = text.indexOf('\n', start);
    const end = line < 0 ? body : Math.min(line, body);
    if (end > start) headings.push({ start, end });
    start = end + 1;
  }
  return headings;
}

/** 连城县委常委、统战部部长: what a post says of 统战部 counts before what the words say by themselves. */
function leaveOut(mentions: readonly OrganisationMention[], known: readonly Span[]) {
  const places = new Set(known.map(({ start, end }) => `${start} ${end}`));
  return mentions.filter(({ start, end }) => !places.has(`${start} ${end}`));
}
