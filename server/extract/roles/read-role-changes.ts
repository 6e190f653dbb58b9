/** Appointments and departures: 任命甲为乙职, 甲当选乙职, 免去甲的乙职务, 甲…现任乙，拟任丙. */
import { tableOf } from '../../lexicon/characters.ts';
import { findMatches } from '../../lexicon/find-matches.ts';
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import { isListGap } from '../is-list-gap.ts';
import type { KnownPost } from './known-post.ts';
import type { PostReader, RoleReading } from './role-reading.ts';
import { readCareer, readPostsFrom, type Meaning, type Told } from './read-told-posts.ts';
import { shareRespectively } from './share-respectively.ts';
import { isLife, shareOut } from './what-is-said.ts';

/** What stands before a name and says what its 为 or 的 means, for the names after it too: 任命甲为…，乙为…. */
const LEADERS: readonly (readonly [before: RegExp, meaning: Meaning])[] = [
  [/(?:免去|免除|撤销|罢免)(?:[:：]\n?|了)?$/u, { change: 'REMOVED', former: true }],
  [
    /(?:选举|推选|补选|选出|增选|当选)(?:产生|出)?(?:[:：]\n?|了)?$/u,
    { change: 'ELECTED', former: false },
  ],
  [/(?:推荐|提名|建议)(?:[:：]\n?|了)?$/u, { change: 'NOMINATED', former: false }],
  [/(?:任命|聘任|决定|增补|递补|明确)(?:[:：]\n?|了)?$/u, { change: 'APPOINTED', former: false }],
];
/** What any of them ends with; before most names nothing does. */
const CLOSES_LEADER = tableOf('去除销免举选出生荐名议命任定补确了:：\n');
/** Words of office in what is said of a person; the post follows. */
const OFFICE =
  /(?<REMOVED>不再(?:担任|兼任)|卸任|(?:免去|免除|撤销)其(?:的)?)|(?<RESIGNED>(?:请求)?辞去(?:了)?(?:其|所任)?)|(?<ELECTED>(?:全票)?当选(?:为)?|被(?:选举|推选|补选)为)|(?<NOMINATED>拟(?:任|担任|提名为?|推荐为?|提拔任|提拔为|提任|转任|交流任)|为(?=[^，。；\n]{2,30}(?:候选人|人选|提名人)))|(?<HELD>(?:现|时)任|现担任|现为)|(?<FORMER>曾任|历任|原任|曾担任|(?:担)?任过|此前(?:担)?任|先后(?:担)?任)|(?<APPOINTED>被?(?:任命|聘任)为|担任|出任|调任|改任|转任|升任|晋升为|提任|接任|继任|就任|兼任|(?<![离卸连留委主责信历])任(?!务|何|职|期|免|前))/gu;
/** What any of them holds. */
const OFFICE_SIGN = /[任其去选拟为]/u;
const HELD: Meaning = { change: null, former: false };
const MEANINGS: Readonly<Record<string, Meaning>> = {
  REMOVED: { change: 'REMOVED', former: true },
  RESIGNED: { change: 'RESIGNED', former: true },
  ELECTED: { change: 'ELECTED', former: false },
  NOMINATED: { change: 'NOMINATED', former: false },
  HELD,
  FORMER: { change: null, former: true },
  APPOINTED: { change: 'APPOINTED', former: false },
};
/** In a life that is told: what was taken up then, and is not said to be held now. */
const PAST: Meaning = { change: null, former: true };
/** 历任 opens a list of posts that reaches over commas. */
const CAREER = /^(?:历任|曾任|先后(?:担)?任)$/u;
/** 要成立由主要负责人任组长的小组: another one's office. */
const BY_OTHERS = /由[^，。；\n]{2,24}$/u;
const AFTER_NAME = /^(?:（[^（）\n]{1,30}）)?(?:同志)?(?:等\d{1,3}[人名位])?(?<link>为|的)?/u;
const LONGEST_POST = 60;
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
  let elected: KnownPost[] = [];
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
    if (/[。！？\n]/u.test(gap)) elected = [];
    const isListed = previous && !led && isListGap(text, previous.end, person.start);
    if (isListed && group.length < LONGEST_LIST) group.push(person);
    else group = [person];
    if (next && isListGap(text, person.end, next.start)) return;
    const { ofPerson, ofNext } = shareOut(text, person, next);
    const told = [
      ...readLinked(text, person, mode, elected, readPosts),
      ...readOffices(text, ofPerson, readPosts),
    ];
    const { end } = ofPerson;
    readings.push(
      ...(shareRespectively(text, person, end, group, told, readPosts) ??
        group.flatMap((each) => told.map((of) => of(each)))),
    );
    if (next && ofNext) {
      const evidence = {
        start: ofNext.start,
        end: next.end,
        quote: text.slice(ofNext.start, next.end),
      };
      readings.push(
        ...readOffices(text, ofNext, readPosts).map((of) => ({ ...of(next), evidence })),
      );
    }
  });
  return readings;
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
  const after = AFTER_NAME.exec(text.slice(person.end, person.end + LONGEST_POST));
  const link = after?.groups?.link;
  if (mode === null || (link === undefined && mode.change !== 'REMOVED')) return [];
  const start = person.end + (after?.[0].length ?? 0);
  const nominated = /^[^，。；\n]{2,30}(?:候选人|人选)/u.test(text.slice(start, start + 36));
  if (nominated && link === '为') return [];
  return readPostsFrom(text, start, mode, known, readPosts);
}

function readOffices(text: string, { start: from, end }: Span, readPosts: PostReader): Told[] {
  const said = text.slice(from, end);
  if (!OFFICE_SIGN.test(said)) return [];
  const known: KnownPost[] = [];
  return findMatches(said, OFFICE).flatMap((match) => {
    const name = Object.keys(MEANINGS).find((each) => match.groups?.[each] !== undefined);
    const stated = MEANINGS[name ?? ''];
    if (!stated) return [];
    const isToldOfLife = stated.change === 'APPOINTED' && isLife(text, from);
    // 1989年参加工作。任丙职: what a life ends with, and no year before it, is held now.
    const isHeld = isToldOfLife && said.charAt(match.index - 1) === '。';
    const meaning = isHeld ? HELD : isToldOfLife ? PAST : stated;
    const start = from + match.index + match[0].length;
    if (BY_OTHERS.test(said.slice(Math.max(0, match.index - LONGEST_POST), match.index))) return [];
    return isHeld || CAREER.test(match[0])
      ? readCareer(text, start, end, meaning, known, readPosts)
      : readPostsFrom(text, start, meaning, known, readPosts);
  });
}
