/** 石化街道 is 金山区石化街道 where the article says so once. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { OrganisationMention } from '../model/mention.ts';

const STREET = /^(?<street>\p{Script=Han}{2,4}街道)(?!办)/u;
const LONGEST_STREET = 8;
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
  let counties: ReadonlyMap<string, string> | undefined;
  return mentions.map((mention) => {
    const { name } = mention;
    const street = name.includes('街道') ? STREET.exec(name)?.groups?.street : undefined;
    if (street === undefined) return mention;
    counties ??= readCounties(text);
    return { ...mention, name: (counties.get(street) ?? '') + name };
  });
}

/** Streets that stand right behind a county, and the first such county. */
function readCounties(text: string): Map<string, string> {
  const counties = new Map<string, string>();
  for (let at = COUNTIES.next(text, 0); at >= 0; at = COUNTIES.next(text, at)) {
    const county = COUNTIES.longestAt(text, at);
    at += county.length;
    const street = STREET.exec(text.slice(at, at + LONGEST_STREET))?.groups?.street;
    if (street !== undefined && !counties.has(street)) counties.set(street, county);
  }
  return counties;
}
