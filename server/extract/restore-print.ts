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
  const quote = <T extends Evidence>(evidence: T): T => ({
    ...evidence,
    quote: printed.slice(evidence.start, evidence.end),
  });
  const words = (text: string): string => {
    const at = read.indexOf(text);
    return at < 0 ? text : printed.slice(at, at + text.length);
  };
  const name = (said: string, mentions: readonly { start: number; end: number }[]): string => {
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
    people: people.map((person) => ({ ...person, name: name(person.name, person.mentions) })),
    organisations: organisations.map((each) => ({ ...each, aliases: each.aliases.map(words) })),
    roles: roles.map((role) => ({
      ...role,
      text: words(role.text),
      evidence: quote(role.evidence),
    })),
    meetings: meetings.map((meeting) => ({
      ...meeting,
      name: words(meeting.name),
      aliases: meeting.aliases.map(words),
      place: meeting.place === null ? null : words(meeting.place),
      evidence: quote(meeting.evidence),
      attendances: meeting.attendances.map((each) => ({
        ...each,
        functionText: words(each.functionText),
        evidence: quote(each.evidence),
      })),
    })),
    notes,
  };
}
