/** The posts that stand before a name: 省委常委、市委书记韦某 → 省委·常委, 市委·书记. */
import { NO_BODY } from '../../lexicon/organisations.ts';
import { LEADERS, TITLES } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { PostMention } from '../../model/mention.ts';
import { findBodyBefore } from '../organisations/find-body-before.ts';
import { missionOf } from '../organisations/mission-of.ts';
import { completeUnit } from './complete-unit.ts';
import { endOfBody } from './end-of-body.ts';
import { partBodyAndTitle } from './part-body-and-title.ts';
import { readPlaceBeforeFormer } from '../organisations/place-before-former.ts';
import { readFormerWord } from './read-former-word.ts';
import { readTrade } from './read-trade.ts';
import { startOfBody } from './start-of-body.ts';
import { widenTitle } from './widen-title.ts';

const TITLE_WORDS = new WordSet(TITLES, LEADERS, '总书记 领导班子成员 班子成员 负责人');
const MOST_POSTS = 8;
const MEMBER_OF_PARTY = /^(?<group>党(?:委|组))(?:常)?(?:委员?|成员)$/u;
const HEAD_OF_PARTY = /^(?:常务)?副?书记$/u;
/** The text that was asked of last, and its posts by end and floor: several rules ask for the same. */
let read = '';
const known = new Map<number, readonly PostMention[]>();
const MOST_KNOWN = 4096;
const FLOORS = 2 ** 26;
const STATION_BEAT = /(?:派出所|分局|大队)社区$/u;
/** 某社区的居民: who lives there. */
const COMMONER = /^(?:居民|村民|市民|业主|群众|老人)$/u;
/** 公司副总经理、新当选工会主席甲 */
const JUST_ELECTED = /新(?:当选|任)的?$/u;
const LONGEST_CLAUSE = 40;
/** 各乡镇长、市农业局局长甲: the first is several people's. */
const OF_SEVERAL = /(?:各[级位]?|[多两几]位|多名|全体|部分|有关|相关|所有)$/u;
/** 市政协领导甲, 市委领导乙; leaders of anything else are too vague a word for a post. */
const LED_BODY = /(?:政协|人大|人大常委会|[省市区县州旗盟]委|自治区党委)$/u;
/** 市政协历届领导 */
const OF_ALL_TERMS = /(?:历届|历任|现任|老)$/u;
const HONOUR = /(?:优秀|先进|模范)$/u;
const SENT_BY = /(?:人大|代表大会|党代会|团)$/u;
/** 江西铜业集团有限公司（以下简称“江铜集团”）党委书记: the organisation stands before the bracket. */
const DEFINITION =
  /（(?:(?:以下|下)?(?:简称|统称)|以下称|下称)[：:]?[“"「『]?[^（）]{1,20}?[”"」』]?）$/u;
/** Longer than any such bracket. */
const LONGEST_DEFINITION = 32;
/** 原党组成员、副主任; 原省委常委、宣传部部长: what is past for the first is past for what leans on it. */
const DEPARTMENT = /^(?:政法委|组织部|宣传部|统战部|纪委|秘书处|办公厅|办公室|机关工委|党校)$/u;

/**
 * Reads the chain of posts that ends right before `end`, in the order of the text.
 *
 * @param floor nothing before this offset is read
 * @returns empty where no title ends at `end`
 */
export function readPosts(text: string, end: number, floor: number): readonly PostMention[] {
  if (TITLE_WORDS.lengthBefore(text, end) === 0) return readTrade(text, end, floor);
  if (text !== read || known.size >= MOST_KNOWN) {
    read = text;
    known.clear();
  }
  const key = end * FLOORS + floor;
  const before = known.get(key);
  if (before) return before;
  const posts = readChain(text, end, floor);
  known.set(key, posts);
  return posts;
}

function readChain(text: string, end: number, floor: number): readonly PostMention[] {
  const posts: PostMention[] = [];
  let at = end;
  while (posts.length < MOST_POSTS) {
    const post = readPost(text, at, floor);
    if (!post || (posts.length > 0 && OF_SEVERAL.test(text.slice(floor, post.start).slice(-2))))
      break;
    posts.unshift(post);
    const elected = JUST_ELECTED.exec(text.slice(Math.max(floor, post.start - 4), post.start));
    const start = post.start - (elected?.[0].length ?? 0);
    const sign = text.charAt(start - 1);
    // 原市人大常委会副主任，原市委常委甲; 州委秘书长暨高新区党工委书记乙
    const goesOn =
      '、兼暨'.includes(sign) ||
      (sign === '，' &&
        (text.charAt(post.start) === '原' || isWholeClause(text, start - 1, floor)));
    if (!goesOn || start - 1 <= floor) break;
    at = start - 1;
    // 常务副区长 、党组副书记
    if (text.charAt(at - 1) === ' ') at -= 1;
  }
  const isThen = text.endsWith('时任', posts[0]?.organisationStart);
  let former = false;
  return posts.map((each, i) => {
    const post = ofParty(each, posts[i - 1]);
    const leans = isThen || post.organisationText === '' || DEPARTMENT.test(post.organisationText);
    former = post.former || (former && leans);
    return former === post.former ? post : { ...post, former };
  });
}

/** 某学院党委委员、书记: its 党委书记. */
function ofParty(post: PostMention, before: PostMention | undefined): PostMention {
  const group = MEMBER_OF_PARTY.exec(before?.title ?? '')?.groups?.group;
  if (group === undefined || post.organisationText !== '' || !HEAD_OF_PARTY.test(post.title))
    return post;
  return { ...post, title: group + post.title };
}

/** 4月8日，省卫健委党组书记、主任，|省中医药局局长甲: posts alone, two of one body, make the clause before. */
function isWholeClause(text: string, comma: number, floor: number): boolean {
  const before = text.slice(Math.max(floor, comma - LONGEST_CLAUSE), comma);
  const start =
    comma -
    before.length +
    1 +
    Math.max(...Array.from('，。；：\n', (sign) => before.lastIndexOf(sign)));
  const posts = start <= floor ? [] : readPosts(text, comma, start);
  const [first, second] = posts;
  return first?.start === start && first.organisationText !== '' && second?.organisationText === '';
}

function readPost(text: string, end: number, floor: number): PostMention | null {
  let title = TITLE_WORDS.longestBefore(text, end);
  if (title !== '') title = widenTitle(text, end, title, floor, TITLE_WORDS);
  const titleStart = end - title.length;
  if (title === '' || titleStart < floor) return null;
  // 优秀党务工作者、社区书记甲: an honour.
  if (
    title.endsWith('工作者') &&
    HONOUR.test(text.slice(Math.max(floor, titleStart - 2), titleStart))
  )
    return null;
  const defined = DEFINITION.exec(
    text.slice(Math.max(floor, titleStart - LONGEST_DEFINITION), titleStart),
  );
  const organisationEnd = endOfBody(text, titleStart - (defined?.[0].length ?? 0), floor);
  let organisationStart = startOfBody(text, organisationEnd, floor);
  let organisationText = text.slice(organisationStart, organisationEnd);
  // 执行委员会主席（会长）: another word for the post before it.
  if (organisationText.endsWith('（')) return null;
  organisationText += missionOf(organisationText, title);
  // 某派出所社区民警
  if (title === '民警' && STATION_BEAT.test(organisationText)) {
    organisationText = organisationText.slice(0, -2);
    title = `社区${title}`;
  }
  // 党员医生, 86岁老党员, 该会常董: what somebody is, or a word for a kind, and no body's name.
  if (NO_BODY.test(organisationText) || /^[会行队社处科所站室]$/u.test(organisationText))
    organisationText = '';
  const apart =
    organisationText === '' && !COMMONER.test(title)
      ? findBodyBefore(text, organisationEnd, floor)
      : null;
  if (apart)
    return {
      start: apart.start,
      end,
      organisationText: text.slice(apart.start, apart.end),
      organisationStart: apart.start,
      title,
      former: apart.former,
    };
  if (title === '领导') organisationText = organisationText.replace(OF_ALL_TERMS, '');
  if (title === '领导' && !LED_BODY.test(organisationText)) return null;
  if (title === '代表' && !SENT_BY.test(organisationText)) return null;
  ({ organisationText, title } = partBodyAndTitle(organisationText, title));
  if (organisationText.startsWith('原') && organisationText.length > 1) {
    organisationStart += 1;
    organisationText = organisationText.slice(1);
  }
  const former = readFormerWord(text, organisationStart, floor, organisationText);
  if (organisationText === '' && (former === '原' || former === '前'))
    return readFormer(text, title, end, floor);
  const placed =
    former === null ? null : readPlaceBeforeFormer(text, organisationStart, organisationText);
  return {
    start: placed?.start ?? organisationStart - (former?.length ?? 0),
    end,
    organisationText: completeUnit(placed?.words ?? organisationText, title),
    organisationStart,
    title,
    former: former !== null,
  };
}

/** 省人大常委会原副主任: the organisation stands before 原. */
function readFormer(text: string, title: string, end: number, floor: number): PostMention {
  const organisationEnd = end - title.length - '原'.length;
  const organisationStart = startOfBody(text, organisationEnd, floor);
  const organisationText = text.slice(organisationStart, organisationEnd);
  return {
    start: organisationStart,
    end,
    organisationText,
    organisationStart,
    title,
    former: true,
  };
}
