/** Which meetings of which articles are one: all statements on some days' meetings → clusters. */
import { Clusters, type FactRules } from '../clusters.ts';
import { type ComparedMeeting, compareMeetings, type Likeness } from './compare-meetings.ts';
import type { DecisionBook } from '../decisions/decision-book.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { groupBy } from '../group-by.ts';
import { hashParts } from '../hash-parts.ts';
import { isGenericMeeting } from './identify-meeting.ts';
import { readMeetingName } from './plain-meeting-name.ts';

/** One meeting as articles tell it. */
export interface ResolvedMeeting {
  readonly id: string;
  /** A curator's name for it. */
  readonly name: string | null;
  readonly keys: readonly string[];
}

/** Two that may be one, for a curator. */
export interface DoubtfulPair extends Likeness {
  readonly one: string;
  readonly other: string;
}

export interface ResolvedMeetings {
  readonly meetings: readonly ResolvedMeeting[];
  readonly doubtful: readonly DoubtfulPair[];
}

interface MeetingMember {
  readonly key: string;
  readonly articleId: string;
  /** By its own article alone. */
  readonly id: string;
  readonly day: string;
  readonly compared: ComparedMeeting;
}

type Pair = Likeness & { readonly a: MeetingMember; readonly b: MeetingMember };

const NO_FACTS: FactRules<MeetingMember, null> = {
  describe: () => null,
  merge: () => null,
  conflict: () => false,
};

/**
 * Joins what articles tell of the same meetings. The result depends on the statements and decisions
 * alone, not on their order.
 *
 * @param statements every standing statement on meetings of some days
 */
export function resolveMeetings(
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): ResolvedMeetings {
  const members = [...groupBy(statements, ({ meetingKey }) => meetingKey)]
    .map(([key, own]) => describeMember(key, own))
    .sort(compareMembers);
  const clusters = new Clusters(members, book.meetings, NO_FACTS);

  for (const same of groupBy(members, ({ id }) => id).values())
    for (const member of same.slice(1)) {
      const [first] = same;
      if (first) clusters.join(clusters.find(first), clusters.find(member));
    }
  const pairs = listPairs(members);
  for (const { a, b, isSure } of pairs)
    if (isSure) clusters.join(clusters.find(a), clusters.find(b));

  const idOf = new Map<object, string>();
  const taken = new Set<string>();
  const found = clusters
    .list()
    .map((cluster) => ({ cluster, own: cluster.members.sort(compareMembers) }));
  found.sort((a, b) => (a.own[0] && b.own[0] ? compareMembers(a.own[0], b.own[0]) : 0));
  for (const { cluster, own } of found) {
    // What a curator parted bears one id by its articles, and only one can keep it.
    const { id = '', key = '' } = own[0] ?? {};
    idOf.set(cluster, taken.has(id) ? hashParts('meeting', id, key) : id);
    taken.add(id);
  }
  const names = new Map<object | undefined, string>();
  for (const { mentions, name } of book.meetings.renames)
    names.set(clusters.findMentioned(mentions), name);
  const meetings = found.map(({ cluster, own }) => ({
    id: idOf.get(cluster) ?? '',
    name: names.get(cluster) ?? null,
    keys: own.map(({ key }) => key),
  }));

  const doubtful = new Map<string, DoubtfulPair>();
  for (const { a, b, score, isSure, reasons } of pairs) {
    const [left, right] = [clusters.find(a), clusters.find(b)];
    if (
      left === right ||
      clusters.haveArticleInCommon(left, right) ||
      clusters.areParted(left, right)
    )
      continue;
    const [one = '', other = ''] = [idOf.get(left) ?? '', idOf.get(right) ?? ''].sort();
    // The strongest comes first.
    if (!doubtful.has(one + other))
      doubtful.set(one + other, { one, other, score, isSure, reasons });
  }
  return { meetings, doubtful: [...doubtful.values()] };
}

function describeMember(key: string, own: readonly GroundedStatement[]): MeetingMember {
  const [first] = own;
  if (first === undefined) throw new RangeError(`Nothing is said of ${key}.`);
  const { articleId, meetingId, meetingDay, meetingName, meetingKind, province, city } = first;
  const name = meetingName ?? '';
  return {
    key,
    articleId,
    id: meetingId ?? '',
    day: meetingDay ?? '',
    compared: {
      name: readMeetingName(name, province, city),
      isGeneric: isGenericMeeting(name),
      kind: meetingKind ?? 'OTHER',
      province,
      city,
      attendees: new Set(own.flatMap(({ subjectName }) => subjectName ?? [])),
    },
  };
}

function compareMembers(a: MeetingMember, b: MeetingMember): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** Pairs worth comparing, of one day with a name or an attendee in common, the most alike first. */
function listPairs(members: readonly MeetingMember[]): Pair[] {
  const pairs = new Map<string, Pair>();
  const buckets = new Map<string, MeetingMember[]>();
  for (const member of members) {
    const { name, isGeneric, attendees } = member.compared;
    const marks = isGeneric ? [...attendees] : [...attendees, `name:${name.words}`];
    for (const mark of marks) {
      const bucket = buckets.get(`${member.day}/${mark}`);
      if (bucket) bucket.push(member);
      else buckets.set(`${member.day}/${mark}`, [member]);
    }
  }
  for (const bucket of buckets.values())
    for (const [index, a] of bucket.entries())
      for (const b of bucket.slice(index + 1)) {
        const mark = `${a.key} ${b.key}`;
        if (a.articleId === b.articleId || pairs.has(mark)) continue;
        const likeness = compareMeetings(a.compared, b.compared);
        if (likeness) pairs.set(mark, { a, b, ...likeness });
      }
  return [...pairs.values()].sort(
    (x, y) => y.score - x.score || compareMembers(x.a, y.a) || compareMembers(x.b, y.b),
  );
}
