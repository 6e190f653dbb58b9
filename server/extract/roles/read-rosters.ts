/** Rosters of groups: 组长：甲（副市长） ⏎ 成员：乙（市财政局）, 丙（市建设局局长）. */
import { cutEvidence } from '../cut-evidence.ts';
import { ROSTER_LABEL } from '../../lexicon/roster-labels.ts';
import type { OrganisationMention, PersonMention, PostMention } from '../../model/mention.ts';
import { holdPost } from './hold-post.ts';
import type { PostReader, RoleReading } from './role-reading.ts';

/** 市公共卫生体系建设领导小组, 市防汛抗旱指挥部; 领导小组 by itself names none. */
const GROUP =
  /(?<!^)(?:小组|工作组|指挥部|专班|委员会|联席会议|协会|学会|商会|联合会|促进会|研究会|基金会)$/u;
/** 中共某市第十四届委员会|常务委员会: its 书记 is the committee's. */
const STANDING = /(?<=委员会)常务委员会$/u;
const BARE = /^(?:领导|协调|工作)?小组$|^工作专班$/u;
/** UTF-16 code units between the name of a group and its roster, at most. */
const REACH = 800;
const LONGEST_LABEL = 24;
const LONGEST_QUOTE = 400;
/** What stands between two entries of a line, and before the first. */
const PARTS = /^[ \u3000、，；：:\n]*$/u;
/** （市政府副市长）, or behind spaces: 市委副书记、市长. */
const SAID =
  /^(?:（(?<bracket>[^（）\n]{2,40})）|[ \u3000]{1,8}(?<apart>[^（） \u3000\n，；。]{2,40})(?=[ \u3000\n，；]|$))/u;

interface Roster {
  readonly title: string;
  readonly group: OrganisationMention | undefined;
  readonly start: number;
}

/**
 * Reads the place in the group and the posts of everyone whom a roster of at least two labels lists.
 *
 * @param bodies in order; the last group among them above the roster is the one it is of
 */
export function readRosters(
  text: string,
  people: readonly PersonMention[],
  bodies: readonly OrganisationMention[],
  readPosts: PostReader,
): RoleReading[] {
  const labelled = findRosters(text, bodies);
  if (labelled.length < 2) return [];
  const readings: RoleReading[] = [];
  let at = 0;
  for (const [i, roster] of labelled.entries()) {
    const end = labelled[i + 1]?.start ?? text.length;
    let free = roster.start;
    while (people[at] && (people[at]?.start ?? 0) < roster.start) at += 1;
    for (let person = people[at]; person && person.start < end; person = people[(at += 1)]) {
      if (!PARTS.test(text.slice(free, person.start))) break;
      const said = readSaid(text, person.end, readPosts);
      readings.push(
        ...(roster.group ? [readPlace(text, person, roster, roster.group)] : []),
        ...said.posts.map((post) => readPost(text, person, post)),
      );
      free = said.end;
    }
  }
  return readings;
}

/** Every label of a line, with the group that was named last above the first of them. */
function findRosters(text: string, bodies: readonly OrganisationMention[]): Roster[] {
  const rosters: Roster[] = [];
  let group: OrganisationMention | undefined;
  for (let start = 0; start < text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const label = ROSTER_LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (label) {
      if (rosters.length === 0) group = findGroup(bodies, start);
      const title = (label.groups?.label ?? '').replace(/[ \u3000]/gu, '');
      rosters.push({ title, group, start: start + label[0].length });
    }
    start = end + 1;
  }
  return rosters;
}

function findGroup(
  bodies: readonly OrganisationMention[],
  before: number,
): OrganisationMention | undefined {
  return bodies.findLast(
    ({ end, text }) =>
      end <= before && end > before - REACH && GROUP.test(text) && !BARE.test(text),
  );
}

function readSaid(text: string, start: number, readPosts: PostReader) {
  const said = SAID.exec(text.slice(start, start + 60));
  if (!said) return { end: start, posts: [] };
  const words = said.groups?.bracket ?? said.groups?.apart ?? '';
  const from = start + said[0].indexOf(words);
  const posts = readPosts(text, from + words.length, from);
  const end = start + said[0].length;
  return { end, posts: posts[0]?.start === from ? posts : [] };
}

function readPlace(
  text: string,
  person: PersonMention,
  { title, start }: Roster,
  group: OrganisationMention,
): RoleReading {
  const post = {
    start: group.start,
    end: group.end,
    organisationText: group.text.replace(STANDING, ''),
    organisationStart: group.start,
    title,
    former: false,
  };
  const from =
    person.end - start > LONGEST_QUOTE ? person.start : text.lastIndexOf('\n', start - 1) + 1;
  return holdPost(person, post, title, cutEvidence(text, from, person.end));
}

function readPost(text: string, person: PersonMention, post: PostMention): RoleReading {
  const words = text.slice(post.organisationStart, post.end);
  return holdPost(person, post, words, cutEvidence(text, person.start, post.end));
}
