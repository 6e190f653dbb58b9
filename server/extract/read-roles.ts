/** Names and the posts beside them → who holds which role. */
import { SHARED_TITLE } from '../lexicon/titles.ts';
import type { Evidence, Span } from '../model/evidence.ts';
import type { RoleChange } from '../model/extraction.ts';
import type { PersonMention, PostMention } from '../model/mention.ts';

/** A post of one person, before its organisation is named. */
export interface RoleReading {
  readonly person: string;
  readonly post: PostMention;
  /** Words of the organisation, those of the post before it where the title stands alone. */
  readonly organisationText: string;
  readonly change: RoleChange | null;
  readonly former: boolean;
  /** The words for the post alone: 市委书记. */
  readonly text: string;
  readonly evidence: Evidence;
}

/** Reads the title behind a name, or null where none stands there. */
export type PostAfterReader = (text: string, name: Span, floor: number) => PostMention | null;
export type PostReader = (text: string, end: number, floor: number) => PostMention[];

const LEVEL_HEAD = /^(?:代|副|常务副)?[省市区县州旗镇乡]长$/u;
const DEPUTY = /^(?:常务)?副|助理$/u;
const BODY_WITH_SECRETARY = /(?:人大|人大常委会|政协|政府|委)$/u;
/** Ways to address someone that are no posts. */
const COURTESY = /^(?:先生|女士|师傅|大爷|大妈|奶奶|爷爷|阿姨|同学)$/u;
/** 甲涉嫌严重违纪违法，目前正接受审查调查. */
const INVESTIGATED =
  /^(?:同志)?(?:因)?(?:涉嫌[^。]{0,12}(?:违纪|违法|犯罪|受贿)|(?:正在?)?接受[^。]{0,12}(?:审查|调查))/u;
const LIST_GAP = /^(?:（[^（）]{1,12}）)?(?:、|和|以及|及|与)$/u;

/**
 * Reads the posts before each name. A title that several may hold governs the names of a list after it:
 * 市领导甲、乙、丙 gives it to all three.
 */
export function readRoles(
  text: string,
  people: readonly PersonMention[],
  readPosts: PostReader,
  readPostAfter: PostAfterReader,
): RoleReading[] {
  const readings: RoleReading[] = [];
  let shared: RoleReading[] = [];
  let last: RoleReading | undefined;
  people.forEach((person, i) => {
    const before = people[i - 1];
    const after = readPostAfter(text, person, before?.end ?? 0);
    if (after && !COURTESY.test(after.title)) readings.push(readAddress(text, person, after));
    const posts = readPosts(text, person.start, before?.end ?? 0);
    if (posts.length > 0) {
      const chain = readChain(text, person, posts).map((reading) =>
        last && leansOn(text, last, reading)
          ? { ...reading, organisationText: last.organisationText }
          : reading,
      );
      last = chain.at(-1);
      shared = chain.filter(({ post }) => SHARED_TITLE.test(post.title));
      readings.push(...chain);
      return;
    }
    const continues = before !== undefined && LIST_GAP.test(text.slice(before.end, person.start));
    if (!continues) shared = [];
    readings.push(...shared.map((reading) => shareWith(text, person, reading)));
  });
  return readings;
}

/** 市领导甲、乙: what the title before the list says of the first holds for this one. */
function shareWith(text: string, person: PersonMention, reading: RoleReading): RoleReading {
  const evidence = quote(text, reading.evidence.start, person.end);
  return { ...reading, person: person.name, change: null, evidence };
}

/** 市人大常委会主任黄某主持，副主任林某出席: the deputy is of the same body, in the same sentence. */
function leansOn(
  text: string,
  last: RoleReading,
  { post, organisationText }: RoleReading,
): boolean {
  if (organisationText !== '' || last.organisationText === '') return false;
  if (
    LEVEL_HEAD.test(post.title) ||
    /[。；！？\n]/u.test(text.slice(last.evidence.end, post.start))
  )
    return false;
  return post.title.endsWith('秘书长')
    ? BODY_WITH_SECRETARY.test(last.organisationText)
    : DEPUTY.test(post.title) && last.post.title.endsWith(post.title.slice(-2));
}

function readAddress(text: string, person: PersonMention, post: PostMention): RoleReading {
  return {
    person: person.name,
    post,
    organisationText: post.organisationText,
    change: null,
    former: false,
    text: post.title,
    evidence: quote(text, post.start, post.end),
  };
}

function readChain(
  text: string,
  person: PersonMention,
  posts: readonly PostMention[],
): RoleReading[] {
  let organisationText = '';
  return posts.map((post) => {
    if (post.organisationText !== '' || LEVEL_HEAD.test(post.title)) {
      organisationText = post.organisationText;
    }
    return {
      person: person.name,
      post,
      organisationText,
      change: INVESTIGATED.test(text.slice(person.end, person.end + 30)) ? 'INVESTIGATED' : null,
      former: post.former,
      text: text.slice(post.organisationStart, post.end),
      evidence: quote(text, post.start, person.end),
    };
  });
}

function quote(text: string, start: number, end: number): Evidence {
  return { start, end, quote: text.slice(start, end) };
}
