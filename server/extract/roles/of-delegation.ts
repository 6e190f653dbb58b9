/** 由理事长甲率领的某商会访问团: the post is at the body that sent them. */
import type { PersonMention, PostMention } from '../../model/mention.ts';

const LEADS =
  /^(?:率领|带领)的(?<body>[^，。；、（“]{3,24}?)(?:（[^）]{2,20}）)?(?:党政|经贸|友好)?(?:代表团|访问团|考察团|一行|客人)/u;
const LONGEST_DELEGATION = 60;

/** Gives a post that names no body the one of the delegation that its holder leads; other posts stay. */
export function ofDelegation(
  text: string,
  person: PersonMention,
  posts: readonly PostMention[],
): readonly PostMention[] {
  const [only, ...others] = posts;
  if (!only || others.length > 0 || only.organisationText !== '') return posts;
  const sent = LEADS.exec(text.slice(person.end, person.end + LONGEST_DELEGATION))?.groups?.body;
  return sent === undefined ? posts : [{ ...only, organisationText: sent }];
}
