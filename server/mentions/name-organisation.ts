/** The words for an organisation → its full name and kind: 市委 in a Taiyuan paper is 太原市委. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { KIND_OF_ENDING, PARTY_DEPARTMENTS } from '../lexicon/organisations.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { Locality } from '../model/article.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../model/extraction.ts';

export interface NamedOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
}

const DEPARTMENTS = new WordSet(PARTY_DEPARTMENTS);
const LEVEL_OF_HEAD = /^(?:代|副|常务副)?(?<level>[省市区县州旗镇乡])长$/u;
const OWN_LEVEL =
  /^(?:我|全|本)?(?<level>[省市])(?=委|政府|人大|政协|纪委|监委|\p{Script=Han}{2,})/u;
const PLACE_ENDING = /[省市区县州盟旗镇乡]$/u;

/**
 * Names an organisation as fully as the locality allows.
 *
 * @param title the post beside it, where there is one: 市长 alone stands for 市政府
 * @returns null where nothing names an organisation
 */
export function nameOrganisation(
  words: string,
  title: string,
  locality: Locality,
): NamedOrganisation | null {
  const head = LEVEL_OF_HEAD.exec(title)?.groups?.level;
  if (/^(?:市|省|区|县|州|盟|旗|校)领导$/u.test(title))
    return nameRegion(words, title.charAt(0), locality);
  if (head !== undefined && !/(?:政府|公署|管委会)$/u.test(words)) {
    const place = nameRegion(words, head, locality);
    return { name: `${place?.name ?? head}政府`, kind: 'GOVERNMENT' };
  }
  // 国家主席 presides over no organisation named 国家.
  if (words === '' || words === '国家') return null;
  const name = completeName(words, locality);
  return { name, kind: kindOf(name) };
}

/** 小店区, 太原 + 市, or the locality's own city or province. */
function nameRegion(words: string, level: string, locality: Locality): NamedOrganisation | null {
  const own = level === '省' ? locality.province : level === '市' ? locality.city : null;
  if (words === '' || words === level) return own === null ? null : { name: own, kind: 'REGION' };
  const name = PLACE_ENDING.test(words) ? words : words + level;
  return { name: completeName(name, locality), kind: 'REGION' };
}

function completeName(words: string, locality: Locality): string {
  if (DEPARTMENTS.has(words)) return locality.city === null ? words : `${locality.city}委${words}`;
  if (words === '党中央' || words === '中央') return '中共中央';
  const own = OWN_LEVEL.exec(words);
  if (!own) return words;
  const place = own.groups?.level === '省' ? locality.province : locality.city;
  return place === null ? words : place + words.slice(own[0].length);
}

/** What sort of organisation a full name names. */
function kindOf(name: string): OrganisationKind {
  if (DIVISIONS.has(name)) return 'REGION';
  const kind = KIND_OF_ENDING.find(([ending]) => ending.test(name))?.[1];
  return ORGANISATION_KINDS.find((each) => each === kind) ?? 'OTHER';
}
