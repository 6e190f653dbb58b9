/** Names and the posts beside them → who holds which role. */
import { SHARED_TITLE } from '../../lexicon/titles.ts';
import { comesToHosts } from '../../lexicon/visits.ts';
import type { PersonMention } from '../../model/mention.ts';
import type { Trace } from '../../model/trace.ts';
import { cutEvidence } from '../cut-evidence.ts';
import { isListGap } from '../is-list-gap.ts';
import { holdPost } from './hold-post.ts';
import { isTiedToBody } from './is-tied-to-body.ts';
import { partPlaces } from './part-places.ts';
import { readChain } from './read-chain.ts';
import { readLeadersBehind } from './read-leaders-behind.ts';
import { readPredicate } from './read-predicate.ts';
import type { PostReaders, RoleReading } from './role-reading.ts';
import type { KnownPost } from './known-post.ts';
import { readTerms } from './read-terms.ts';
import { findGuestCity, type Guests } from './find-guest-city.ts';
import { findPostsBefore } from './find-posts-before.ts';
import { sharePost } from './share-post.ts';
import { markInvestigated } from './mark-investigated.ts';

/** Ways to address someone that are no posts. */
const COURTESY = /^(?:先生|女士|师傅|大爷|大妈|奶奶|爷爷|阿姨|同学)$/u;
/** What a trial makes of someone; a party member, a youth and a doctor of science hold no post. */
const OF_TRIAL = /^(?:被告人?|原告|犯罪嫌疑人|证人|死者|党员|青年|姑娘|博士|硕士)$/u;
/** 前副总统甲、乙家人: who came is no holder of the post. */
const KIN =
  /^(?:先生|女士|同志)?的?(?:家人|家属|亲属|家族|夫人|太太|妻子|丈夫|遗孀|父母|父亲|母亲|之[子女]|女儿|儿子|哥哥|弟弟|姐姐|妹妹)/u;
/** Posts of a sentence that a later one may lean on. */
const MOST_OTHERS = 12;
/** Characters; no list of names that one title governs is longer. */
const LONGEST_LIST = 4000;
/** 副市长甲与乙签约: who was introduced by a post of his own before holds the first one's no more than that. */
const JOINED = /[和与及]/u;

/**
 * Reads the posts before each name. A title that several may hold governs the names of a list after it:
 * 市领导甲、乙、丙 gives it to all three.
 */
export function readRoles(
  text: string,
  people: readonly PersonMention[],
  { readPosts, readPostAfter, findConvener }: PostReaders,
  trace?: Trace,
): RoleReading[] {
  const readings: RoleReading[] = [];
  let shared: RoleReading[] = [];
  let others: KnownPost[] = [];
  let earlier: KnownPost[] = [];
  let second: RoleReading | undefined;
  const introduced = new Set<string>();
  let guests: Guests | null = null;
  let addressed = 0;
  people.forEach((person, i) => {
    const before = people[i - 1];
    const between = before ? text.slice(before.end, person.start) : '';
    if (/[。；！？\n]/u.test(between) || comesToHosts(between)) {
      if (between.includes('\n')) earlier = [];
      else if (others.length > 0) earlier = others;
      others = [];
      guests = null;
    }
    const after = readPostAfter(text, person, before?.end ?? 0);
    if (after && !COURTESY.test(after.title)) {
      const evidence = cutEvidence(text, after.start, after.end);
      const held = holdPost(person, after, after.title, evidence);
      readings.push(held);
      others = [...others, toKnown(held)].slice(-MOST_OTHERS);
    }
    // 甲局长、副局长乙: 局长 is the first one's.
    const floor = Math.max(before?.end ?? 0, addressed);
    addressed = after?.end ?? 0;
    readings.push(...readPredicate(text, person, readPosts), ...readTerms(text, person));
    const { posts, introduces, isProposed } = findPostsBefore(text, person, floor, readPosts);
    if (posts.length > 0) {
      const gap = text.slice(before?.end ?? person.start, posts[0]?.start);
      if (others.length === 0)
        guests = findGuestCity(text, gap, posts[0]?.organisationText ?? '', person.end);
      if (guests && person.start > guests.until) guests = null;
      const chain = readChain(text, person, posts, {
        others,
        earlier,
        gap,
        guests,
        findConvener,
      });
      [, second] = partPlaces(text, chain);
      others = [...others, ...chain.map(toKnown)].slice(-MOST_OTHERS);
      shared = introduces ? chain : chain.filter(({ post }) => SHARED_TITLE.test(post.title));
      // 主任候选人某某
      readings.push(
        ...(isProposed
          ? chain.map((each): RoleReading =>
              each === chain.at(-1) ? { ...each, change: 'NOMINATED' } : each,
            )
          : chain),
      );
      introduced.add(person.name);
      return;
    }
    const continues = before !== undefined && isListGap(text, before.end, person.start);
    const [first] = shared;
    if (continues && second) readings.push(sharePost(text, person, second));
    second = undefined;
    const hasOwnPost =
      introduced.has(person.name) &&
      JOINED.test(text.slice(person.start - 1, person.start)) &&
      first?.post.title.endsWith('领导') === false;
    const isTooLong = first && person.end - first.evidence.start > LONGEST_LIST;
    if (!continues || hasOwnPost || isTooLong || KIN.test(text.slice(person.end, person.end + 8)))
      shared = [];
    readings.push(...shared.map((reading) => sharePost(text, person, reading)));
  });
  readings.push(...readLeadersBehind(text, people, readPosts));
  for (const reading of readings) {
    const { start, end, quote: words } = reading.evidence;
    trace?.({ stage: 'roles', outcome: 'found', rule: 'beside-a-name', words, start, end });
    if (!isTiedToBody(reading))
      trace?.({
        stage: 'roles',
        outcome: 'dropped',
        rule: 'occupation-at-no-body',
        words,
        start,
        end,
      });
  }
  const told = markInvestigated(text, people, readings);
  return told.filter((reading) => isTiedToBody(reading) && !OF_TRIAL.test(reading.post.title));
}

function toKnown({ post, organisationText }: RoleReading): KnownPost {
  return { title: post.title, organisationText };
}
