/** What one article says, claim by claim. */
import type { Span } from '../../model/evidence.ts';
import type { ExtractedAttendance, Extraction } from '../../model/extraction.ts';
import type {
  MeetingReference,
  OrganisationReference,
  PersonReference,
  Statement,
} from '../../model/statement.ts';
import { citeText } from './cite-text.ts';
import { hashParts } from '../hash-parts.ts';
import { OCCUPATIONS } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';

const OCCUPATION = new WordSet(OCCUPATIONS);

type WithoutId<S> = S extends unknown ? Omit<S, 'id'> : never;
type Draft = WithoutId<Statement>;

/**
 * Turns an extraction into statements, each with its own stable id: the same claim of the same
 * article always gets the same one. People and organisations without mentions are named by none.
 *
 * @throws {RangeError} where a quote is not in the text at its place
 * @throws {ReferenceError} where a local id stands for nothing
 */
export function toStatements(extraction: Extraction): Statement[] {
  const unique = new Map<string, Statement>();
  for (const draft of draftStatements(extraction)) {
    const id = identifyClaim(draft);
    unique.set(id, { ...draft, id });
  }
  return [...unique.values()];
}

function* draftStatements({ article, ...found }: Extraction): Generator<Draft> {
  const { id: articleId, date } = article;
  const makeKey = countKeys(articleId);
  const people = new Map(found.people.map((one) => [one.id, toPerson(one)]));
  const organisations = new Map(found.organisations.map((one) => [one.id, toOrganisation(one)]));
  const claim = (span: Span, day = date) => ({
    articleId,
    date: day,
    ...citeText(article.text, span),
  });

  for (const { id, mentions } of found.people)
    if (mentions[0])
      yield {
        kind: 'NAMED',
        ...claim(withOccupation(article.text, mentions[0])),
        subject: pick(people, id),
      };
  for (const { id, mentions, partOf } of found.organisations) {
    const [first] = mentions;
    if (!first) continue;
    const subject = pick(organisations, id);
    yield { kind: 'NAMED', ...claim(first), subject };
    if (partOf !== null)
      yield { kind: 'PART_OF', ...claim(first), subject, whole: pick(organisations, partOf) };
  }
  for (const { person, organisation, title, text, change, former, evidence } of found.roles)
    yield {
      kind: change === null ? 'HOLDS' : 'CHANGE',
      ...claim(evidence),
      subject: pick(people, person),
      role: {
        organisation: organisation === null ? null : pick(organisations, organisation),
        title,
      },
      text,
      change,
      former,
    };
  for (const { attendances, evidence, ...one } of found.meetings) {
    const meeting = toMeeting(one);
    const day = one.date ?? date;
    yield { kind: 'REPORTS', ...claim(evidence, day), meeting };
    for (const attendance of attendances)
      yield {
        kind: 'ATTENDED',
        ...claim(attendance.evidence, day),
        subject: pickAttendee(attendance),
        meeting,
        functions: attendance.functions,
        text: attendance.functionText,
        order: attendance.order,
      };
  }
  for (const { name, as, ...span } of article.bylines)
    yield {
      kind: 'BYLINE',
      ...claim(span),
      // One who writes and photographs is one person.
      subject: { key: `${articleId}/byline:${name}`, name },
      as,
    };

  function toPerson({ name }: { name: string }): PersonReference {
    return { key: makeKey('person', name), name };
  }

  function toOrganisation({
    name,
    kind,
    aliases,
  }: Extraction['organisations'][number]): OrganisationReference {
    return { key: makeKey('organisation', name), name, kind, aliases };
  }

  function toMeeting({
    name,
    kind,
    aliases,
    date: day,
    place,
  }: Omit<Extraction['meetings'][number], 'attendances' | 'evidence'>): MeetingReference {
    return { key: makeKey('meeting', name), name, kind, aliases, date: day, place };
  }

  function pickAttendee({
    person,
    organisation,
  }: ExtractedAttendance): PersonReference | OrganisationReference {
    return person === undefined ? pick(organisations, organisation ?? '') : pick(people, person);
  }
}

/** 村民林文清: what somebody does is part of who they are, though no post. */
function withOccupation(text: string, { start, end }: Span): Span {
  return { start: start - OCCUPATION.longestBefore(text, start).length, end };
}

/**
 * Keys are made from names: an article's local ids are others when a better rule finds one person
 * more, and curators' decisions must still find whom they speak of.
 */
function countKeys(articleId: string): (kind: string, name: string) => string {
  const counts = new Map<string, number>();
  return (kind, name) => {
    const count = (counts.get(kind + name) ?? 0) + 1;
    counts.set(kind + name, count);
    return `${articleId}/${name}${count > 1 ? `#${count}` : ''}`;
  };
}

/** The claim itself makes the id: who, what and where, and not all that is known of them. */
function identifyClaim(draft: Draft): string {
  const { kind, articleId, start, end } = draft;
  const subject = 'subject' in draft ? draft.subject : null;
  const isOrganisation = subject !== null && 'kind' in subject;
  const claim = [kind, articleId, start, end, subject?.key ?? null, isOrganisation];
  switch (draft.kind) {
    case 'NAMED':
      return hashParts('statement', ...claim);
    case 'BYLINE':
      return hashParts('statement', ...claim, draft.as);
    case 'PART_OF':
      return hashParts('statement', ...claim, draft.whole.key);
    case 'REPORTS':
      return hashParts('statement', ...claim, draft.meeting.key);
    case 'ATTENDED': {
      const { meeting, functions, text, order } = draft;
      return hashParts('statement', ...claim, meeting.key, functions, text, order);
    }
    case 'HOLDS':
    case 'CHANGE': {
      const { role, text, change, former } = draft;
      const post = [role.organisation?.key ?? null, role.title];
      return hashParts('statement', ...claim, ...post, text, change, former);
    }
  }
}

function pick<T>(all: ReadonlyMap<string, T>, id: string): T {
  const one = all.get(id);
  if (one === undefined)
    throw new ReferenceError(`The local id "${id}" stands for nothing in its article.`);
  return one;
}
