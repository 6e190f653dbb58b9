import type { Evidence } from '../../model/evidence.ts';
import type { PersonMention, PostMention } from '../../model/mention.ts';
import type { RoleReading } from './role-reading.ts';

/** What someone holds whose post is as its words have it. @param words the post with its body, as printed */
export function holdPost(
  person: PersonMention,
  post: PostMention,
  words: string,
  evidence: Evidence,
): RoleReading {
  return {
    person: person.name,
    at: person.start,
    post,
    organisationText: post.organisationText,
    change: null,
    former: post.former,
    text: words,
    evidence,
  };
}
