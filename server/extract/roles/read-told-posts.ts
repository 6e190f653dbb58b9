/** Posts behind a word of office: 任甲县副县长、公安局局长, 历任甲地丙职，乙地丁职. */
import { cutEvidence } from '../cut-evidence.ts';
import { isHan } from '../../lexicon/characters.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { FOREIGN_PLACES } from '../../lexicon/foreign-places.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/evidence.ts';
import type { PersonMention, PostMention } from '../../model/mention.ts';
import { atOwnUnit } from './at-own-unit.ts';
import type { KnownPost } from './known-post.ts';
import { leanOnPosts } from './lean-on-posts.ts';
import { nameBareOffice } from './name-bare-office.ts';
import { nameFoundedGroup } from './name-founded-group.ts';
import { findPlace } from './place-of-post.ts';
import type { PostReader, RoleReading } from './role-reading.ts';
import type { Meaning } from './words-of-office.ts';

const PLACES = new WordSet([...DIVISIONS.keys()].join(' '), FOREIGN_PLACES);
/** UTF-16 code units of a post with its body, at most. */
export const LONGEST_POST = 60;
const BARE_REGION =
  /^(?<level>[省市])(?=$|委|政府|人大|政协|纪委|监委|人民|法院|检察院|(?![场民政])\p{Script=Han}{2,10}[局委办厅会])/u;

/** 任某县县长期间受贿, 利用担任某局局长等职务上的便利: a time is told, and no appointment. */
const DURING = /^(?:等)?(?:职务?|一职)?(?:期间|时期|任内|任上|时(?=，)|(?:上的?|之)?便利)/u;

/** 当选|新一届工会委员会委员, 当选 |县委书记 */
const OF_TERM = /^ ?(?:(?:新一届|上一届|本届|第[一二三四五六七八九十]{1,3}届)(?=\p{Script=Han}))?/u;
const LONGEST_TERM = 8;

/** 团长|的中央代表团 */
const LED_GROUP =
  /^的(?<group>[^，。；、的]{0,12}?(?:代表团|考察团|访问团|慰问团|领导小组|工作组|指挥部|专班))/u;
const LONGEST_GROUP = 20;

/** A reading but for whom it is of. */
export type Told = (person: PersonMention) => RoleReading;

/** 2016年任副省长、党组成员 after a list: what is told anew. */
const TOLD_ELSE = /\d|(?<!主)任/u;
const NOBODY: PersonMention = { name: '', start: 0, end: 0, rule: '' };

/** 历任甲地丙职，乙地丁职: clause after clause of posts. */
export function readCareer(
  text: string,
  { start, end }: Span,
  meaning: Meaning,
  known: KnownPost[],
  readPosts: PostReader,
): Told[] {
  const told: Told[] = [];
  for (let at = start; at < end;) {
    const clauseEnd = text.slice(at, end).search(/[，；。]/u);
    // 历任县长、县委书记，现任县长甲: the last is the next one's.
    if (at > start && clauseEnd < 0 && isHan(text.charCodeAt(end))) break;
    const posts = readClause(text, { start: at, end: at + Math.max(clauseEnd, 0) }, (from) =>
      readPostsFrom(text, from, meaning, known, readPosts, { isCareer: true }),
    );
    if (posts.length === 0) break;
    told.push(...posts);
    if (clauseEnd < 0 || text.charAt(at + clauseEnd) === '。') break;
    at += clauseEnd + 1;
    if (text.charAt(at) === ' ') at += 1;
  }
  return told;
}

/** 任县志办编修、县水利局局长: a post of an unknown kind hides no other in its list. */
function readClause(text: string, { start, end }: Span, readFrom: (at: number) => Told[]): Told[] {
  const told = readFrom(start);
  for (let at = start; (at = text.indexOf('、', at) + 1) > 0 && at < end;) {
    const read = told.at(-1)?.(NOBODY).post.end ?? start;
    if (TOLD_ELSE.test(text.slice(read, at))) break;
    if (at > read) told.push(...readFrom(at));
  }
  return told;
}

interface Context {
  /** Whether 省 and 市 go on being those that the list named before. */
  readonly isCareer?: boolean;
  /** Posts before it of the same chain. */
  readonly before?: readonly KnownPost[];
  /** Where the posts end at most. */
  readonly end?: number;
}

/** The longest chain of posts that begins at `start` and lies within its clause. */
export function readPostsFrom(
  text: string,
  from: number,
  { change, former }: Meaning,
  known: KnownPost[],
  readPosts: PostReader,
  { isCareer = false, before = [], end = from + LONGEST_POST }: Context = {},
): Told[] {
  const start = from + (OF_TERM.exec(text.slice(from, from + LONGEST_TERM))?.[0].length ?? 0);
  const clause =
    /^(?:[^，。；！？\n（）“”]|（[^（）\n]{1,8}）)*/u.exec(
      text.slice(start, Math.min(end, start + LONGEST_POST)),
    )?.[0] ?? '';
  for (let at = start + clause.length; at > start; at -= 1) {
    // 拜会|长崎市市长: no 会长 stands there.
    if (text.charAt(at - 1) === '长' && PLACES.lengthAt(text, at - 1) > 1) continue;
    const posts = readPosts(text, at, start);
    if (posts[0]?.start !== start) continue;
    const chain = [...before];
    const behind = text.slice(at, at + LONGEST_GROUP);
    // 甲担任团长的代表团: whom it is led by, and no appointment.
    const led = change === 'APPOINTED' ? LED_GROUP.exec(behind)?.groups?.group : undefined;
    const isTime = change === 'APPOINTED' && DURING.test(behind);
    return posts.map((printed) => {
      const post = atOwnUnit(printed, chain.at(-1) ?? known.at(-1));
      const placed = isCareer ? { ...post, organisationText: placeBare(post, known) } : post;
      const { title, organisationText } = nameBareOffice({
        title: post.title,
        organisationText:
          (led !== undefined && placed.organisationText === '' ? led : '') ||
          leanOnPosts(placed, chain, known) ||
          nameFoundedGroup(post.title, text, start),
      });
      chain.push({ title, organisationText });
      known.push({ title, organisationText });
      return (person: PersonMention) => ({
        person: person.name,
        at: person.start,
        post: title === post.title ? post : { ...post, title },
        organisationText,
        change: isTime || led !== undefined ? null : change,
        former: isTime || former || post.former,
        text: text.slice(post.organisationStart, post.end),
        evidence: cutEvidence(text, person.start, post.end),
      });
    });
  }
  return [];
}

/** 任福建省副省长，省委常委 */
function placeBare({ organisationText: words }: PostMention, known: readonly KnownPost[]): string {
  const level = BARE_REGION.exec(words)?.groups?.level;
  const place = level === undefined ? null : findPlace(level, known);
  return place === null ? words : place + words.slice(1);
}
