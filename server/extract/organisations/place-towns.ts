/** 石化街道 is 金山区石化街道, and 河畔镇卫生院 会宁县河畔镇卫生院, where the article says so once. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { OrganisationMention } from '../../model/mention.ts';

const TOWN = /^(?<town>\p{Script=Han}{2,4}?(?:街道(?!办)|[镇乡](?![镇乡村企])))/u;
const STREET = /^(?<town>\p{Script=Han}{2,4}街道)(?!办)/u;
const LONGEST_TOWN = 8;
const COUNTIES = new WordSet(
  [...DIVISIONS.values()]
    .filter(({ level, name }) => level === 'COUNTY' || /^(?:东莞|中山|嘉峪关|儋州)市$/u.test(name))
    .map(({ name }) => name)
    .join(' '),
);

/** 中泉镇龙湾村 */
const VILLAGE =
  /(?<=(?<town>\p{Script=Han}{2,3}(?:镇|乡|街道)))(?<name>(?![在到于是与和及的各来从赴往])\p{Script=Han}{2,4}?(?:村|社区|嘎查))/gu;
const VILLAGE_FIRST = /^(?<name>\p{Script=Han}{2,4}?(?:村|社区|嘎查))/u;
const OPENS_PLACE = /[，。、；：到在往赴入至\n]/u;

/** Puts the places that an article names before a town, a street or a village also where it leaves them out. */
export function placeTowns(
  text: string,
  mentions: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  let counties: ReadonlyMap<string, string> | undefined;
  let villages: ReadonlyMap<string, string> | undefined;
  return mentions.map((mention) => {
    const village = VILLAGE_FIRST.exec(mention.name)?.groups?.name;
    if (village !== undefined) villages ??= readVillages(text);
    const name = ((village && villages?.get(village)) ?? '') + mention.name;
    const town = readTown(name);
    if (town !== undefined) counties ??= readCounties(text);
    const county = (town && counties?.get(town)) ?? '';
    return name === mention.name && county === '' ? mention : { ...mention, name: county + name };
  });
}

/** Villages that stand right behind a town, and the first such town. */
function readVillages(text: string): Map<string, string> {
  const villages = new Map<string, string>();
  for (const { index, groups } of text.matchAll(VILLAGE)) {
    const { name = '', town = '' } = groups ?? {};
    const before = index - town.length;
    const isBounded = (at: number) =>
      COUNTIES.lengthBefore(text, at) > 0 || OPENS_PLACE.test(text.charAt(at - 1));
    const start = [before, before + 1].find(isBounded);
    if (start !== undefined && !villages.has(name)) villages.set(name, text.slice(start, index));
  }
  return villages;
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
