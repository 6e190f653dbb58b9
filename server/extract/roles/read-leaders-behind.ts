/** 甲、乙等省领导: a title that stands behind the list it is of. */
import { cutEvidence } from '../cut-evidence.ts';
import type { PersonMention } from '../../model/mention.ts';
import { isListGap } from '../is-list-gap.ts';
import { holdPost } from './hold-post.ts';
import type { PostReader, RoleReading } from './role-reading.ts';

const LEADERS_BEHIND = /^(?:同志)?等(?<title>(?:[省市区县州盟旗]|自治区)领导)/u;
const LONGEST_LIST = 40;

/** Reads the title for the names of a list none of which has a post of its own before it. */
export function readLeadersBehind(
  text: string,
  people: readonly PersonMention[],
  readPosts: PostReader,
): RoleReading[] {
  return people.flatMap((last, i) => {
    const title =
      text.startsWith('等', last.end) || text.startsWith('同志等', last.end)
        ? LEADERS_BEHIND.exec(text.slice(last.end, last.end + 10))?.groups?.title
        : undefined;
    if (title === undefined) return [];
    const from = findStart(text, people, i);
    // 甲等市领导 is the first of them, and introduced by his own post.
    const first = from < i ? people[from] : undefined;
    const floor = people[from - 1]?.end ?? 0;
    if (!first || readPosts(text, first.start, floor).length > 0) return [];
    const start = text.indexOf(title, last.end);
    const end = start + title.length;
    const post = {
      start,
      end,
      organisationText: '',
      organisationStart: start,
      title,
      former: false,
    };
    return people
      .slice(from, i + 1)
      .map((person) => holdPost(person, post, title, cutEvidence(text, person.start, end)));
  });
}

/** The first of the list that ends with the name at an index. */
function findStart(text: string, people: readonly PersonMention[], last: number): number {
  let at = last;
  while (at > 0 && last - at < LONGEST_LIST) {
    const [before, name] = [people[at - 1], people[at]];
    if (!before || !name || !isListGap(text, before.end, name.start)) break;
    at -= 1;
  }
  return at;
}
