/** 石化街道 is 金山区石化街道 where the article says so once. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { OrganisationMention } from '../model/mention.ts';

const STREET = /^(?<street>\p{Script=Han}{2,4}街道)(?!办)/u;
const COUNTIES = new WordSet(
  [...DIVISIONS.values()]
    .filter(({ level }) => level === 'COUNTY')
    .map(({ name }) => name)
    .join(' '),
);

/** Puts the county that an article names before a street's office also where it leaves it out. */
export function placeTowns(
  text: string,
  mentions: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const counties = new Map<string, string>();
  return mentions.map((mention) => {
    const street = STREET.exec(mention.name)?.groups?.street;
    if (street === undefined) return mention;
    const county = counties.get(street) ?? findCounty(text, street);
    counties.set(street, county);
    return { ...mention, name: county + mention.name };
  });
}

/** The county right before the street, or '' where none ever stands there. */
function findCounty(text: string, street: string): string {
  for (let at = text.indexOf(street); at >= 0; at = text.indexOf(street, at + street.length)) {
    const length = COUNTIES.lengthBefore(text, at);
    if (length > 0) return text.slice(at - length, at);
  }
  return '';
}
