import type { Entry } from './organisation-entry.ts';

/** Gives an entry all that another of the same body has: its mentions, and the aliases that are not yet there. */
export function mergeEntry(
  into: Pick<Entry, 'aliases' | 'mentions'>,
  { aliases, mentions }: Pick<Entry, 'aliases' | 'mentions'>,
): void {
  for (const mention of mentions) into.mentions.push(mention);
  for (const alias of aliases) if (!into.aliases.includes(alias)) into.aliases.push(alias);
}
