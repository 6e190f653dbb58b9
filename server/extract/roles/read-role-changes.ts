/** Appointments and departures: 任命甲为乙职, 甲当选乙职, 免去甲的乙职务, 甲…现任乙，拟任丙. */
import { cutEvidence } from '../cut-evidence.ts';
import { findMatches } from '../../lexicon/find-matches.ts';
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import { isListGap } from '../is-list-gap.ts';
import type { KnownPost } from './known-post.ts';
import { readJoined } from './read-joined.ts';
import { LONGEST_POST, readCareer, readPostsFrom, type Told } from './read-told-posts.ts';
import type { PostReader, RoleReading } from './role-reading.ts';
import { atElectedBody } from './at-elected-body.ts';
import { shareRespectively } from './share-respectively.ts';
import { findMovedTo } from './find-moved-to.ts';
import { findSaidBefore, isLife, shareOut } from './what-is-said.ts';
import {
  CAREER,
  CLOSES_LEADER,
  LEADERS,
  MEANINGS,
  MOVES,
  meaningInLife,
  OFFICE,
  OFFICE_SIGN,
  PAST,
  type Meaning,
} from './words-of-office.ts';

/** 要成立由主要负责人任组长的小组: another one's office. */
const BY_OTHERS = /由[^，。；\n]{2,24}$/u;
/** 已不再有省委副书记兼任市委书记: nobody's office. */
const NO_LONGER = /(?:不再有|没有|从未有)[^，。；\n]{0,24}$/u;
/** 不再担任市委书记、常委，开发区党工委书记职务: left with the ones before. */
const LEFT_TOO = /^[^，。；\n]{2,30}，[^，。；\n]{2,40}职务/u;
/** 由市委副书记升任…, 从县长任上调任… */
const LEFT = /[由从][^，。；\n由从]{2,40}$/u;
const AFTER_NAME =
  /^(?:（[^（）\n]{1,30}）)?(?:同志|先生|女士)?(?:等?[\d一二三四五六七八九十]{1,3}(?:人|[名位](?:同志)?))?(?<link>为|的)?/u;
/** 此前，他担任厅长: till then. */
const EARLIER =
  /(?:(?:此前|之前|此次(?:调整|任职|履新)前|任现职前)，?[他她]?[^，。；\n]{0,6}|曾[^，。；\n]{0,20}年[^，。；\n]{0,14}，?|\d{4}年?(?:至|到|—|-|~)\d{4}年(?:期?间)?，?)$/u;
/** More names than any list of people appointed holds. */
const LONGEST_LIST = 400;
/** Reads the changes of post that are told of people, and the posts that a note of their life names, in order. */
export function readRoleChanges(
  text: string,
  people: readonly PersonMention[],
  readPosts: PostReader,
): RoleReading[] {
  const readings: RoleReading[] = [];
  let mode: Meaning | null = null;
  let group: PersonMention[] = [];
  let known: KnownPost[] = [];
  people.forEach((person, i) => {
    const previous = people[i - 1];
    const next = people[i + 1];
    const gap = text.slice(previous?.end ?? 0, person.start);
    // 递补县委候补委员甲为…: posts may stand between the verb and the name.
    const first = readPosts(text, person.start, previous?.end ?? 0)[0]?.start ?? person.start;
    const lead = text.slice(Math.max(previous?.end ?? 0, first - 8), first);
    const leading = [gap.slice(-8), lead].filter(mayLead);
    const led = LEADERS.find(([before]) => leading.some((words) => before.test(words)));
    if (led) mode = led[1];
    else if (/[。！？]/u.test(gap)) mode = null;
    const opensLine = !previous || gap.includes('\n');
    if (opensLine) known = [];
    const before = opensLine ? findSaidBefore(text, previous?.end ?? 0, person) : null;
    if (before) readings.push(...readBefore(text, before, person, readPosts));
    const isListed = previous && !led && isListGap(text, previous.end, person.start);
    if (isListed && group.length < LONGEST_LIST) group.push(person);
    else group = [person];
    if (next && isListGap(text, person.end, next.start)) return;
    const { ofPerson, ofNext } = shareOut(text, person, next);
    // 会见丙国新任总领事乙: a post right before the next name is that one's.
    const linked = readLinked(text, person, mode, known, readPosts);
    const offices = readOffices(text, ofPerson, known, readPosts);
    const joined = [linked, offices].flatMap((each) =>
      group.length > 1 || each.length === 0
        ? []
        : readJoined(text, person, each, ofPerson.end, readPosts),
    );
    const told = [...linked, ...offices, ...joined].filter(
      (of) => of(person).post.end !== next?.start,
    );
    readings.push(
      ...(shareRespectively(text, person, ofPerson.end, group, told, readPosts) ??
        group.flatMap((each) => told.map((of) => of(each)))),
    );
    if (next && ofNext) readings.push(...readBefore(text, ofNext, next, readPosts));
  });
  return readings;
}

/** 时任丙职的甲: what stands before a name. */
function readBefore(
  text: string,
  said: Span,
  person: PersonMention,
  readPosts: PostReader,
): RoleReading[] {
  const end = person.end;
  const evidence = cutEvidence(text, said.start, end);
  return readOffices(text, said, [], readPosts).map((of) => ({ ...of(person), evidence }));
}

function mayLead(words: string): boolean {
  return CLOSES_LEADER[words.charCodeAt(words.length - 1)] === 1;
}

/** 任命甲为…, 免去甲的…: right behind the name, with what stands before it. */
function readLinked(
  text: string,
  person: PersonMention,
  mode: Meaning | null,
  known: KnownPost[],
  readPosts: PostReader,
): Told[] {
  if (mode === null) return [];
  const after = AFTER_NAME.exec(text.slice(person.end, person.end + LONGEST_POST));
  const link = after?.groups?.link;
  if (link === undefined && mode.change !== 'REMOVED') return [];
  const start = person.end + (after?.[0].length ?? 0);
  const nominated = /^[^，。；\n]{2,30}(?:候选人|人选)/u.test(text.slice(start, start + 36));
  if (nominated && link === '为') return [];
  const told = readPostsFrom(text, start, mode, known, readPosts);
  return mode.change === 'ELECTED' ? told.map((of) => atElectedBody(of, text, person.start)) : told;
}

/** @param others posts that the paragraph gave to others before: 甲当选为市政协主席，乙当选为副主席 */
function readOffices(
  text: string,
  { start: from, end }: Span,
  others: KnownPost[],
  readPosts: PostReader,
): Told[] {
  const said = text.slice(from, end);
  if (!OFFICE_SIGN.test(said)) return [];
  const tellsLife = isLife(text, from);
  const known = tellsLife ? [] : others;
  let last = 0;
  return findMatches(said, OFFICE).flatMap((match) => {
    const name = Object.keys(MEANINGS).find((each) => match.groups?.[each] !== undefined);
    const stated = MEANINGS[name ?? ''];
    if (!stated) return [];
    const before = said.slice(last, match.index);
    const isPast = tellsLife || EARLIER.test(before.slice(-40));
    const meaning =
      stated.change === 'APPOINTED' && isPast
        ? meaningInLife(match[0], before, said.slice(match.index))
        : stated;
    last = match.index + match[0].length;
    if (MOVES.test(match[0])) {
      const left = readLeft(text, from + match.index, before, known, readPosts);
      if (left.length > 0)
        return [...left, ...readPostsFrom(text, from + last, meaning, known, readPosts, { end })];
    }
    if (BY_OTHERS.test(before.slice(-LONGEST_POST)) || NO_LONGER.test(before)) return [];
    for (const place of findMovedTo(before)) known.push({ title: '', organisationText: place });
    if (name === 'ACTING')
      return readPostsFrom(text, from + last, meaning, known, readPosts, { end }).map(asActing);
    if (name === 'ELECTED' && !tellsLife)
      return readPostsFrom(text, from + last, meaning, known, readPosts, { end }).map((of) =>
        atElectedBody(of, text, from),
      );
    const goesOn =
      tellsLife || CAREER.test(match[0]) || (meaning.former && LEFT_TOO.test(said.slice(last)));
    return goesOn
      ? readCareer(text, { start: from + last, end }, meaning, known, readPosts)
      : readPostsFrom(text, from + last, meaning, known, readPosts, { end });
  });
}

/** 由副书记升任书记, 从县长调任局长: the posts between the two words, which were held till then. */
function readLeft(
  text: string,
  end: number,
  before: string,
  known: KnownPost[],
  readPosts: PostReader,
): Told[] {
  const left = LEFT.exec(before.slice(-LONGEST_POST));
  if (!left) return [];
  const start = end - left[0].length + 1;
  return readPostsFrom(text, start, PAST, known, readPosts, { end });
}

/** 甲代理某市市长: 代理市长. */
function asActing(of: Told): Told {
  return (person) => {
    const reading = of(person);
    return { ...reading, post: { ...reading.post, title: `代理${reading.post.title}` } };
  };
}
