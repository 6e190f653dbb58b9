/** 石化街道 is 金山区石化街道, and 河畔镇卫生院 会宁县河畔镇卫生院, where the article says so once. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { OrganisationMention } from '../model/mention.ts';

const TOWN = /^(?<town>\p{Script=Han}{2,4}?(?:街道(?!办)|[镇乡](?![镇乡村企])))/u;
const STREET = /^(?<town>\p{Script=Han}{2,4}街道)(?!办)/u;
const LONGEST_TOWN = 8;
const COUNTIES = new WordSet(
  [...DIVISIONS.values()]
    .filter(({ level, name }) => level === 'COUNTY' || /^(?:东莞|中山|嘉峪关|儋州)市$/u.test(name))
    .map(({ name }) => name)
    .join(' '),
);

/** Puts the county that an article names before a town or a street also where it leaves it out. */
export function placeTowns(
  text: string,
  mentions: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  let counties: ReadonlyMap<string, string> | undefined;
  return mentions.map((mention) => {
    const town = readTown(mention.name);
    if (town === undefined) return mention;
    counties ??= readCounties(text);
    return { ...mention, name: (counties.get(town) ?? '') + mention.name };
  });
}

function readTown(words: string): string | undefined {
  return (STREET.exec(words) ?? TOWN.exec(words))?.groups?.town;
}

/** Towns and streets that stand right behind a county, and the first such county. */
function readCounties(text: string): Map<string, string> {
  const counties = new Map<string, string>();
  for (let at = COUNTIES.next(text, 0); at >= 0; at = COUNTIES.next(text, at)) {
    const county = COUNTIES.longestAt(text, at);
    at += county.length;
    const town = readTown(text.slice(at, at + LONGEST_TOWN));
    if (town !== undefined && !counties.has(town)) counties.set(town, county);
  }
  return counties;
}
