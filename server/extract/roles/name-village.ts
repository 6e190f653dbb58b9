/** Which village or town a bare 村 or 镇 before a post is: the one that the text spoke of last. */
import { ORGANISATION_STOPS } from '../../lexicon/boundaries.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import { toWords } from '../../lexicon/to-words.ts';

/** Characters within which a village is still the one spoken of. */
const FAR_BACK = 120;
const TOWN = /(?<name>\p{Script=Han}{2,5}(?:镇|乡|街道))$/u;
const OPENS_PLACE = /[，。、；：到在往赴入\n]/u;
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
const SHORT_COUNTY = /(?<=[，。、；：到在往赴入])(?:(?![到在往赴入])\p{Script=Han}){2,3}[县旗]$/u;
/** 村 in 村党总支书记, 镇党委 in 镇党委书记. */
const BARE_UNIT =
  /^(?<unit>村|社区|镇|乡|苏木|嘎查)(?<body>党委|政府|村委会|卫生院|中心(?:小学|学校|卫生院))?$/u;
/** Words of two characters and more that stand in no name. */
const NO_PART = new WordSet(
  toWords(ORGANISATION_STOPS)
    .filter((word) => word.length > 1)
    .join(' '),
);
const VILLAGE =
  /(?<=[省市县区镇乡道到在入往，、。；\n])(?<name>(?![在到于是与和及的各来从赴往])\p{Script=Han}{2,5}?(?<unit>村|社区|镇|乡|苏木|嘎查))(?!委|民|党|干|史|级)/gu;

/**
 * Completes the words for a post's body.
 *
 * @param before where the holder's name begins
 * @returns 金林村党总支 for 来到金林村，与村党总支书记甲交谈; the words themselves where they are no bare unit
 */
export function nameVillage(text: string, before: number, words: string): string {
  const { unit, body = '' } = BARE_UNIT.exec(words)?.groups ?? {};
  if (unit === undefined) return words;
  const said = text.slice(Math.max(0, before - FAR_BACK), before);
  const named = [...said.matchAll(VILLAGE)].findLast(
    ({ groups }) => groups?.unit === unit && isOneName(groups.name ?? ''),
  );
  const name = named?.groups?.name;
  return named === undefined || name === undefined
    ? words
    : said.slice(startOfPlaces(said, named.index), named.index + name.length) + body;
}

/** 最后镇党委书记, 李玮同志为镇党委书记 and 镇长和镇人大 name no town; 中和镇 does. */
function isOneName(name: string): boolean {
  return NO_PART.next(name, 0) < 0 && !/[为是了由的]|^[长记任席员]和|政府|党委|人大/u.test(name);
}

/** 元阳县新街镇 before 土锅寨村: divisions that end where a town begins, and the town. */
function startOfPlaces(text: string, village: number): number {
  let start = village;
  if (/[镇乡道]$/u.test(text.slice(0, village))) {
    const town = TOWN.exec(text.slice(Math.max(0, village - 12), village))?.groups?.name ?? '';
    for (let length = town.length; length > 2; length -= 1) {
      const at = village - length;
      const isBounded =
        PLACES.lengthBefore(text, at) > 0 ||
        OPENS_PLACE.test(text.charAt(at - 1)) ||
        SHORT_COUNTY.test(text.slice(Math.max(0, at - 6), at));
      if (isBounded) start = at;
    }
    if (start === village) return village;
  }
  const found = start;
  for (let length = PLACES.lengthBefore(text, start); length > 0;) {
    start -= length;
    length = PLACES.lengthBefore(text, start);
  }
  // 在大化县七百弄乡: an autonomous county by its short name.
  const county =
    start === found ? SHORT_COUNTY.exec(text.slice(Math.max(0, start - 6), start)) : null;
  return start - (county?.[0].length ?? 0);
}
