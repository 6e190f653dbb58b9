import type { DerivedPerson } from '../derived-graph.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { spellPost } from './latest-post.ts';
import type { PersonDigest } from './person-digest.ts';
import { spanDays } from '../span-days.ts';
import { spellDigest } from './spell-digest.ts';
import { spellPinyin } from './spell-pinyin.ts';

export interface DescribedPerson {
  readonly id: string;
  readonly name: string;
  /** What articles call them, with repeats. */
  readonly names: readonly string[];
  readonly said: readonly GroundedStatement[];
  readonly digest: PersonDigest;
  /** Ids of namesakes whom some article names too. */
  readonly beside: ReadonlySet<string>;
}

/** Describes a person by everything that is said of them. */
export function describePerson(given: DescribedPerson): DerivedPerson {
  const { id, name, names, said, digest, beside } = given;
  const { first, last } = spanDays(said.map(({ date }) => date));
  const aliases = new Set(names);
  aliases.delete(name);
  return {
    id,
    name,
    aliases: [...aliases].sort(),
    ...spellPinyin(name),
    firstSeen: first,
    lastSeen: last,
    summary: digest.latest && spellPost(digest.latest),
    digest: spellDigest(digest),
    beside: [...beside].sort(),
  };
}
