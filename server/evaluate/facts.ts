/** An article's reading → facts that can be compared one by one. */
import type { Extraction } from '../model/extraction.ts';
import type { GoldArticle } from './gold.ts';

/** The kinds of fact, in the order in which they are told. */
export const FACT_KINDS = [
  'titles',
  'bylines',
  'dates',
  'localities',
  'people',
  'organisations',
  'roles',
  'meetings',
  'attendances',
  'orders',
  'places',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One statement of a reading, as words that two readings of one article share. */
export interface Fact {
  readonly kind: FactKind;
  /** Equal where the facts are. */
  readonly key: string;
  /** Words to look for in the text where the reading gives no place. */
  readonly words: string;
  /** Where in the text, or null in a golden file. */
  readonly start: number | null;
}

/** The name that both readings shall use for a meeting. */
export interface MeetingName {
  readonly known: string;
  /** False where only the people there tell that it is the same one. */
  readonly isSameName: boolean;
}
export type MeetingNamer = (meeting: {
  readonly id?: string;
  readonly name: string;
}) => MeetingName;

interface CommonMeeting {
  readonly id?: string;
  readonly kind: string;
  readonly name: string;
  readonly date?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly attendances: readonly {
    readonly order: number;
    readonly person?: string | undefined;
    readonly organisation?: string | undefined;
    readonly functions: readonly string[];
  }[];
}
type Reading = GoldArticle | Extraction;

/** Lists the facts of a reading; the same fact twice is two. */
export function listFacts(reading: Reading, nameMeeting: MeetingNamer): Fact[] {
  const { article } = reading;
  const meetings: readonly CommonMeeting[] = reading.meetings;
  const names = nameLocals(reading);
  const nameOf = (id: string | null | undefined) => (id == null ? '—' : (names.get(id) ?? id));
  const wordsOf = (id: string | null | undefined) => nameOf(id).replace(/#\d+$/u, '');
  return [
    fact('titles', normalise(article.title ?? ''), article.title ?? ''),
    ...article.bylines.map(({ name, as }) => fact('bylines', `${name} ${as}`, name)),
    fact('dates', `${article.date ?? '—'} ${article.dateBasis ?? '—'}`, ''),
    fact('localities', `${article.locality?.province ?? '—'} ${article.locality?.city ?? '—'}`, ''),
    ...reading.people.map((person) => ({
      ...fact('people', nameOf(person.id), person.name),
      start: firstStart(person),
    })),
    ...reading.organisations.map((organisation) => ({
      ...fact('organisations', organisation.name, organisation.aliases[0] ?? organisation.name),
      start: firstStart(organisation),
    })),
    ...reading.roles.map((role) => {
      const flags = [role.change, role.former ? 'former' : null].filter((flag) => flag !== null);
      const key = [nameOf(role.person), nameOf(role.organisation), role.title, ...flags].join(' ');
      return { ...fact('roles', key, wordsOf(role.person)), start: evidenceStart(role) };
    }),
    ...meetings.map((meeting) => {
      const { known, isSameName } = nameMeeting(meeting);
      const key = `${meeting.kind} ${isSameName ? known : normalise(meeting.name)} ${meeting.date ?? '—'}`;
      return { ...fact('meetings', key, meeting.name), start: evidenceStart(meeting) };
    }),
    ...meetings.flatMap((meeting) =>
      meeting.attendances.map((attendance) => {
        const who = attendance.person ?? attendance.organisation;
        const functions = [...attendance.functions].sort().join(' ');
        const key = `${nameMeeting(meeting).known}: ${nameOf(who)} ${functions}`;
        return { ...fact('attendances', key, wordsOf(who)), start: evidenceStart(attendance) };
      }),
    ),
    ...meetings.flatMap((meeting) =>
      meeting.attendances.map(({ person, organisation, order }) => {
        const who = person ?? organisation;
        return fact(
          'orders',
          `${nameMeeting(meeting).known}: ${order} ${nameOf(who)}`,
          wordsOf(who),
        );
      }),
    ),
    ...meetings.flatMap((meeting) =>
      meeting.place == null
        ? []
        : [fact('places', `${nameMeeting(meeting).known}: ${meeting.place}`, meeting.place)],
    ),
  ];
}

/** Titles and names of meetings differ in quotation marks and spaces that mean nothing. */
export function normalise(words: string): string {
  return words.normalize('NFKC').replace(/[\s“”"‘’'《》]/gu, '');
}

function fact(kind: FactKind, key: string, words: string): Fact {
  return { kind, key, words, start: null };
}

/** Local ids → names; the second person of a name is 张伟#2. */
function nameLocals({ people, organisations }: Reading): Map<string, string> {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const { id, name } of people) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    names.set(id, count === 1 ? name : `${name}#${count}`);
  }
  for (const { id, name } of organisations) if (id !== undefined) names.set(id, name);
  return names;
}

function firstStart(entry: object): number | null {
  if (!('mentions' in entry) || !Array.isArray(entry.mentions)) return null;
  const [first] = entry.mentions as readonly { readonly start: number }[];
  return first?.start ?? null;
}

function evidenceStart(entry: object): number | null {
  if (!('evidence' in entry)) return null;
  return (entry.evidence as { readonly start: number }).start;
}
