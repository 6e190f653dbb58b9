/** The posts before one name → what that one holds, with the bodies that they leave unsaid. */
import type { PersonMention, PostMention } from '../../model/mention.ts';
import { atOwnUnit } from './at-own-unit.ts';
import { cutEvidence } from '../cut-evidence.ts';
import { nameGuestBody, type Guests } from './find-guest-city.ts';
import { holdPost } from './hold-post.ts';
import type { KnownPost } from './known-post.ts';
import { leanOnPosts } from './lean-on-posts.ts';
import { leanOnSentence } from './lean-on-sentence.ts';
import { nameBareOffice } from './name-bare-office.ts';
import { nameVillage } from './name-village.ts';
import type { ConvenerFinder, RoleReading } from './role-reading.ts';
import { TOWN_COMMITTEE } from './shared-posts.ts';

/** What stands before a chain that its posts may lean on. */
export interface BeforeChain {
  /** Posts of others in the same sentence, nearest last. */
  readonly others: readonly KnownPost[];
  /** Those of the sentence before. */
  readonly earlier: readonly KnownPost[];
  /** What stands between the name before and the first post. */
  readonly gap: string;
  readonly guests: Guests | null;
  readonly findConvener: ConvenerFinder;
}

/** @param posts in the order of the text */
export function readChain(
  text: string,
  person: PersonMention,
  posts: readonly PostMention[],
  { others, earlier, gap, guests, findConvener }: BeforeChain,
): RoleReading[] {
  const chain: KnownPost[] = [];
  return posts.map((printed) => {
    const post = atOwnUnit(printed, chain.at(-1) ?? others.at(-1));
    const leaning = nameGuestBody(
      leanOnPosts(post, chain, others, gap) ||
        leanOnSentence(post.title, earlier) ||
        findConvener(text, post.title, post.start),
      post.title,
      guests,
    );
    const body = nameVillage(text, person.start, leaning);
    const inTown = TOWN_COMMITTEE.test(body)
      ? post.title.replace(/^党(?:工)?委(?=.)/u, '')
      : post.title;
    const { title, organisationText } = nameBareOffice({ title: inTown, organisationText: body });
    chain.push({ title, organisationText });
    const words = text.slice(post.organisationStart, post.end);
    const evidence = cutEvidence(text, post.start, person.end);
    const titled = title === post.title ? post : { ...post, title };
    return { ...holdPost(person, titled, words, evidence), organisationText };
  });
}
