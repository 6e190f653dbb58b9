/** What was read in simplified characters → the same with every quote and name as printed. */
import type { Byline } from '../model/article.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Extraction } from '../model/extraction.ts';

/**
 * Puts the printed characters back. Names that the text does not hold as a whole (太原市委 where it says
 * 市委) stay in simplified characters, as do titles, so that one post has one name in all papers.
 *
 * @param read the text that was read; it has the length of the article's own
 */
export function restorePrint(
  { article, people, organisations, roles, meetings, notes }: Extraction,
  read: string,
): Extraction {
  const printed = article.text;
  const isChanged = findChanged(read, printed);
  const quote = <T extends Evidence>(evidence: T): T =>
    isChanged(evidence.quote)
      ? { ...evidence, quote: printed.slice(evidence.start, evidence.end) }
      : evidence;
  const words = (text: string): string => {
    const at = isChanged(text) ? read.indexOf(text) : -1;
    return at < 0 ? text : printed.slice(at, at + text.length);
  };
  const allWords = (texts: readonly string[]): readonly string[] =>
    texts.some(isChanged) ? texts.map(words) : texts;
  const name = (said: string, mentions: readonly { start: number; end: number }[]): string => {
    if (!isChanged(said)) return said;
    const whole = mentions.find(
      ({ start, end }) => read.slice(start, end).replace(/\s/gu, '') === said,
    );
    return whole ? printed.slice(whole.start, whole.end).replace(/\s/gu, '') : words(said);
  };
  return {
    article: {
      ...article,
      title: words(article.title),
      kicker: article.kicker === null ? null : words(article.kicker),
      subtitle: article.subtitle === null ? null : words(article.subtitle),
      agency: article.agency === null ? null : words(article.agency),
      bylines: article.bylines.map((byline): Byline => ({
        ...byline,
        name: name(byline.name, [byline]),
      })),
    },
    people: people.map((person) =>
      isChanged(person.name) ? { ...person, name: name(person.name, person.mentions) } : person,
    ),
    organisations: organisations.map((each) =>
      each.aliases.some(isChanged) ? { ...each, aliases: allWords(each.aliases) } : each,
    ),
    roles: roles.map((role) =>
      isChanged(role.text) || isChanged(role.evidence.quote)
        ? { ...role, text: words(role.text), evidence: quote(role.evidence) }
        : role,
    ),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      name: words(meeting.name),
      aliases: allWords(meeting.aliases),
      place: meeting.place === null ? null : words(meeting.place),
      evidence: quote(meeting.evidence),
      attendances: meeting.attendances.map((each) =>
        isChanged(each.functionText) || isChanged(each.evidence.quote)
          ? { ...each, functionText: words(each.functionText), evidence: quote(each.evidence) }
          : each,
      ),
    })),
    notes,
  };
}

/** Tells which words hold a character that is printed otherwise anywhere in the text: most hold none. */
function findChanged(read: string, printed: string): (words: string) => boolean {
  const changed = new Set<number>();
  let last = -1;
  for (let i = 0; i < read.length; i += 1) {
    const code = read.charCodeAt(i);
    if (code === last || code === printed.charCodeAt(i)) continue;
    changed.add(code);
    last = code;
  }
  return (words) => {
    for (let i = 0; i < words.length; i += 1) if (changed.has(words.charCodeAt(i))) return true;
    return false;
  };
}
