/** An expert's reading beside ours → what was right, missed and made up. */
import type { Extraction } from '../model/extraction.ts';
import { listFacts, normalise, type Fact, type MeetingName, type MeetingNamer } from './facts.ts';
import type { GoldArticle } from './gold.ts';

export interface Comparison {
  readonly right: readonly Fact[];
  readonly missed: readonly Fact[];
  readonly extra: readonly Fact[];
}

type GoldMeeting = GoldArticle['meetings'][number];
type OurMeeting = Extraction['meetings'][number];

/** Compares the two readings of one article, fact by fact; an article that was not found misses all. */
export function compareReadings(gold: GoldArticle, ours: Extraction | undefined): Comparison {
  const expected = listFacts(gold, ({ name }) => ({ known: normalise(name), isSameName: true }));
  const found = ours ? listFacts(ours, chooseNamer(gold, ours)) : [];
  const left = new Map<string, Fact[]>();
  for (const fact of found) {
    const key = `${fact.kind}\t${fact.key}`;
    left.set(key, [...(left.get(key) ?? []), fact]);
  }
  const right: Fact[] = [];
  const missed: Fact[] = [];
  for (const fact of expected) {
    const match = left.get(`${fact.kind}\t${fact.key}`)?.shift();
    if (match) right.push(match);
    else missed.push(fact);
  }
  return { right, missed, extra: [...left.values()].flat() };
}

/**
 * Names our meetings by the expert's: the one of the same name, else the one that shares most people.
 * What was done there is compared either way; the meeting itself is right only under its name.
 */
function chooseNamer(gold: GoldArticle, ours: Extraction): MeetingNamer {
  const names = new Map<string, Pick<MeetingName, 'known' | 'isSameName'>>();
  const left = new Set(gold.meetings);
  const pair = (meeting: OurMeeting, known: GoldMeeting | undefined, isSameName: boolean) => {
    if (!known || names.has(meeting.id)) return;
    left.delete(known);
    names.set(meeting.id, { known: normalise(known.name), isSameName });
  };
  for (const meeting of ours.meetings)
    pair(
      meeting,
      [...left].find((each) => sharesName(each, meeting)),
      true,
    );
  for (const meeting of ours.meetings) pair(meeting, findSharingPeople(left, meeting, ours), false);
  return ({ id, name }) => names.get(id ?? '') ?? { known: normalise(name), isSameName: true };
}

function findSharingPeople(
  left: ReadonlySet<GoldMeeting>,
  meeting: OurMeeting,
  ours: Extraction,
): GoldMeeting | undefined {
  const nameOf = new Map(ours.people.map(({ id, name }) => [id, name]));
  const people = new Set(meeting.attendances.map(({ person }) => nameOf.get(person ?? '')));
  const shared = [...left].map((each) => ({
    each,
    count: each.attendances.filter(({ person }) => people.has(person)).length,
  }));
  return shared.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.each;
}

function sharesName(gold: GoldMeeting, ours: OurMeeting): boolean {
  const names = new Set([gold.name, ...gold.aliases].map(normalise));
  return [ours.name, ...ours.aliases].some((name) => names.has(normalise(name)));
}
