/** Small extractions written by hand: offsets are found in the text, so that tests need none. */
import { createHash } from 'node:crypto';
import type { BylineKind, Locality } from '../../server/model/article.ts';
import type { Evidence } from '../../server/model/evidence.ts';
import type {
  AttendanceFunction,
  Extraction,
  MeetingKind,
  OrganisationKind,
  RoleChange,
} from '../../server/model/extraction.ts';
import type { Note } from '../../server/model/note.ts';

export interface ExtractionSketch {
  readonly text: string;
  readonly date?: string | null;
  readonly agency?: string;
  readonly city?: string | null;
  readonly bylines?: readonly (readonly [name: string, as: BylineKind])[];
  /** Names in the text; `name#2` is a second person of the name. */
  readonly people?: readonly string[];
  readonly organisations?: readonly {
    readonly name: string;
    readonly kind?: OrganisationKind;
    readonly aliases?: readonly string[];
    readonly partOf?: string;
  }[];
  /** Organisations are named in full, and made known when `organisations` does not list them. */
  readonly roles?: readonly {
    readonly person: string;
    readonly organisation?: string;
    readonly title: string;
    readonly quote?: string;
    readonly change?: RoleChange;
    readonly former?: boolean;
  }[];
  readonly meetings?: readonly {
    readonly name: string;
    readonly kind?: MeetingKind;
    readonly quote?: string;
    readonly date?: string;
    readonly place?: string;
    readonly attendances?: readonly (readonly [name: string, functions?: AttendanceFunction[]])[];
  }[];
  readonly notes?: readonly Note[];
  /** The file; made from the text where absent. */
  readonly source?: string;
}

/** Composes a whole extraction from a sketch. Its locality is 太原市 where the sketch has no city. */
export function composeExtraction(sketch: ExtractionSketch): Extraction {
  const { text, people = [], organisations = [], roles = [], meetings = [] } = sketch;
  const city = sketch.city === undefined ? '太原市' : sketch.city;
  const locality: Locality = {
    province: city === '太原市' ? '山西省' : null,
    city,
    county: null,
  };
  const sha256 = hash(`file ${sketch.source ?? text}`);
  const known = new Map(organisations.map((one) => [one.name, one]));
  for (const { organisation } of roles)
    if (organisation !== undefined && !known.has(organisation))
      known.set(organisation, { name: organisation });
  const localIds = new Map([
    ...people.map((name, index) => [name, `p${index + 1}`] as const),
    ...[...known.keys()].map((name, index) => [name, `o${index + 1}`] as const),
  ]);
  const idOf = (name: string) => localIds.get(name) ?? '';

  return {
    article: {
      id: hash(text),
      title: text.split('\n')[0] ?? '',
      kicker: null,
      subtitle: null,
      agency: sketch.agency ?? null,
      bylines: (sketch.bylines ?? []).map(([name, as]) => ({ name, as, ...span(text, name) })),
      date: sketch.date === undefined ? '2022-05-25' : sketch.date,
      dateBasis: 'STATED',
      locality,
      source: {
        path: `${sha256.slice(0, 6)}.txt`,
        sha256,
        encoding: 'utf-8',
        offsets: [0, 0],
        start: 0,
        end: text.length,
      },
      text,
    },
    people: people.map((name) => ({
      id: idOf(name),
      name: plain(name),
      mentions: [span(text, plain(name))],
    })),
    organisations: [...known.values()].map(
      ({ name, kind = 'GOVERNMENT', aliases = [], partOf }) => ({
        id: idOf(name),
        name,
        kind,
        aliases,
        mentions: [name, ...aliases].flatMap((word) =>
          text.includes(word) ? [span(text, word)] : [],
        ),
        partOf: partOf === undefined ? null : idOf(partOf),
      }),
    ),
    roles: roles.map(({ person, organisation, title, quote, change, former }) => ({
      person: idOf(person),
      organisation: organisation === undefined ? null : idOf(organisation),
      title,
      text: title,
      change: change ?? null,
      former: former ?? false,
      evidence: cite(text, quote ?? plain(person)),
    })),
    meetings: meetings.map(({ name, kind, quote, date, place, attendances = [] }, index) => ({
      id: `m${index + 1}`,
      kind: kind ?? 'CONFERENCE',
      name,
      aliases: [],
      date: date ?? null,
      place: place ?? null,
      evidence: cite(text, quote ?? name),
      attendances: attendances.map(([who, functions = ['ATTENDED']], place) => ({
        ...(people.includes(who) ? { person: idOf(who) } : { organisation: idOf(who) }),
        functions,
        functionText: '出席',
        order: place + 1,
        evidence: cite(text, plain(who)),
      })),
    })),
    notes: sketch.notes ?? [],
  };
}

function plain(name: string): string {
  return name.replace(/#\d+$/u, '');
}

function cite(text: string, quote: string): Evidence {
  return { ...span(text, quote), quote };
}

function span(text: string, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`The sketch's text does not hold "${words}".`);
  return { start, end: start + words.length };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
