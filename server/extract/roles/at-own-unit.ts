/** 校长甲、纪委书记乙: a post at the body itself, as its 党委书记 holds one; only places have a 纪委 of their own. */
import { HAS_OWN_DISCIPLINE } from '../../lexicon/organisations.ts';
import type { PostMention } from '../../model/mention.ts';
import type { KnownPost } from './known-post.ts';
import { PARTY_GROUP } from './shared-posts.ts';

/** @param last the post before it, of whoever */
export function atOwnUnit(post: PostMention, last: KnownPost | undefined): PostMention {
  const body = last?.organisationText.replace(PARTY_GROUP, '').replace(/工会$/u, '') ?? '';
  if (post.organisationText !== '纪委' || !HAS_OWN_DISCIPLINE.test(body)) return post;
  return { ...post, title: `纪委${post.title}`, organisationText: '' };
}
