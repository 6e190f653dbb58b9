/** Mentions → the people of an article, one entry a name, in order of first mention. */
import type { ExtractedPerson } from '../model/extraction.ts';
import type { Span } from '../model/evidence.ts';
import type { PersonMention } from '../model/mention.ts';

/** Groups mentions by name; ids are p1, p2 … No mentions give no people. */
export function namePeople(mentions: readonly PersonMention[]): ExtractedPerson[] {
  const byName = new Map<string, Span[]>();
  for (const { name, start, end } of mentions) {
    const spans = byName.get(name) ?? [];
    spans.push({ start, end });
    byName.set(name, spans);
  }
  return [...byName].map(([name, spans], i) => ({ id: `p${i + 1}`, name, mentions: spans }));
}
