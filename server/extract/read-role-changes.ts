/** Appointments and departures: 任命甲为乙职, 甲当选乙职, 免去甲的乙职务. */
import type { RoleChange } from '../model/extraction.ts';
import type { PersonMention } from '../model/mention.ts';
import type { PostReader, RoleReading } from './read-roles.ts';

interface ChangePattern {
  readonly change: RoleChange;
  /** Right after the name; what follows is the post. */
  readonly afterName: RegExp;
  /** What must stand right before the name, where something must. */
  readonly beforeName?: RegExp;
  readonly former: boolean;
}

const PATTERNS: readonly ChangePattern[] = [
  { change: 'REMOVED', beforeName: /免去$/u, afterName: /^(?:同志)?的?/u, former: true },
  { change: 'REMOVED', afterName: /^(?:同志)?不再(?:担任|兼任)/u, former: true },
  { change: 'RESIGNED', afterName: /^(?:同志)?(?:请求)?辞去(?:了)?/u, former: true },
  { change: 'ELECTED', afterName: /^(?:同志)?(?:全票)?当选为?/u, former: false },
  {
    change: 'ELECTED',
    beforeName: /(?:选举|推选|补选)$/u,
    afterName: /^(?:同志)?为/u,
    former: false,
  },
  {
    change: 'NOMINATED',
    afterName: /^(?:同志)?(?:拟任|拟提名为|为)(?=.{2,24}人选)/u,
    former: false,
  },
  { change: 'NOMINATED', afterName: /^(?:同志)?拟任/u, former: false },
  { change: 'APPOINTED', beforeName: /(?:任命|决定)$/u, afterName: /^(?:同志)?为/u, former: false },
  { change: 'APPOINTED', afterName: /^(?:同志)?(?:担任|任|出任|调任|转任|升任)/u, former: false },
];
const LONGEST_POST = 40;

/** Reads the changes of post that stand beside names, in order. */
export function readRoleChanges(
  text: string,
  people: readonly PersonMention[],
  readPosts: PostReader,
): RoleReading[] {
  return people.flatMap((person) => {
    const before = text.slice(Math.max(0, person.start - 6), person.start);
    const after = text.slice(person.end, person.end + LONGEST_POST);
    const pattern = PATTERNS.find(
      (each) => each.afterName.test(after) && (each.beforeName?.test(before) ?? true),
    );
    if (!pattern) return [];
    const postsStart = person.end + (pattern.afterName.exec(after)?.[0].length ?? 0);
    const clause =
      /^[^，。；！？\n（）“”]*/u.exec(text.slice(postsStart, postsStart + LONGEST_POST))?.[0] ?? '';
    return readLastPosts(text, postsStart, postsStart + clause.length, readPosts).map((post) => ({
      person: person.name,
      post,
      organisationText: post.organisationText,
      change: pattern.change,
      former: pattern.former,
      text: text.slice(post.organisationStart, post.end),
      evidence: { start: person.start, end: post.end, quote: text.slice(person.start, post.end) },
    }));
  });
}

/** The longest chain of posts that lies within the clause. */
function readLastPosts(text: string, start: number, end: number, readPosts: PostReader) {
  for (let at = end; at > start; at -= 1) {
    const posts = readPosts(text, at, start);
    if (posts[0]?.start === start) return posts;
  }
  return [];
}
