/** Mentions → the people of an article, one entry a name, in order of first mention. */
import type { ExtractedPerson } from '../../model/extraction.ts';
import type { Span } from '../../model/evidence.ts';
import type { PersonMention } from '../../model/mention.ts';

const DOT = /[·•・]/u;

/**
 * Joins a part of a dotted name to the one whole name that has it: 巴塔洛夫 after 阿曼德克·巴塔洛夫.
 *
 * @returns the mentions under whole names; their places stay
 */
export function joinShortNames(mentions: readonly PersonMention[]): PersonMention[] {
  const wholes = new Map<string, string | null>();
  for (const { name } of mentions) {
    if (!DOT.test(name)) continue;
    for (const part of name.split(DOT)) {
      const known = wholes.get(part);
      wholes.set(part, known === undefined || known === name ? name : null);
    }
  }
  return mentions.map((mention) => {
    const whole = mention.name.length > 1 ? wholes.get(mention.name) : null;
    return whole == null ? mention : { ...mention, name: whole };
  });
}

/** The names without the numbers by which namesakes were told apart: 张伟#2 is 张伟. */
export function dropNumbers(people: readonly ExtractedPerson[]): ExtractedPerson[] {
  return people.map((person) =>
    person.name.includes('#') ? { ...person, name: person.name.replace(/#\d+$/u, '') } : person,
  );
}

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
