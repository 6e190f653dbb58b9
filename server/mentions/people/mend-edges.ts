/** What stands right behind a name and tells that it is none, or that it goes on. */
import { findAround } from '../../lexicon/find-around.ts';
import type { Candidate } from './candidate.ts';
import { transliteration } from './name-model.ts';

/** 汀宁 in 汀宁市委书记, 任汀宁 in 任汀宁市委书记: what stands before 市委 is a place. */
const OF_PLACE =
  /\p{Script=Han}{2,3}(?=(?:省|市|县|区|州)(?:委(?!员)|政府|人大|政协|纪委|监委|党政|人民)|[镇乡](?:党委|政府|人大|纪委|党政|人民政府))/gu;
/** What stands right behind every one, and how many UTF-16 code units behind its start. */
const PLACE_SIGN =
  /[省市县区州镇乡](?=委(?!员)|党委|政府|人大|政协|纪委|监委|党政|人民)(?<=\p{Script=Han}{2}.)/gu;
const PLACE_REACH = 6;
/**
 * 主任施景和、主席温玉茹: what joins is not followed by a sign that parts, so 和 is of the name; 蒋以任、 and
 * 李有为， likewise.
 */
const GOES_ON =
  /^和(?=[、，。；：！？）\n]|$|[说就]|在(?!场|座|职|校|外|此|京)|表示|主持|出席|介绍|强调|平时|平日|向来|一向|素来)|^要(?=当选|同志)|^[任为会同向以由从对将与所曾要](?=[、，；：）\n]|。|摄|$)/u;
const SHORT_NAME = 2;
/** 伊丽莎白|二世 */
const REIGN = /^[一二三四五六七八九十]{1,3}世(?![纪界代袭人家])/u;
const MAY_REIGN: ReadonlySet<string> = new Set(['transliterated', 'well-known', 'dotted-name']);
/** 甲、乙、尚勇为副主任: what is elected, not a name of three. */
const ELECTED_IN_LIST =
  /^(?:第一|常务)?副?(?:主任|主席|市长|县长|区长|省长|州长|书记|秘书长|院长|检察长|局长|厅长|委员|常委|会长|理事长)(?=[，。；、\n]|$)/u;
/** 副县长陶某|携调研组到: who leads a group, not a name of three. */
const LEADS =
  /^(?:党政|[省市县区州]|相关|有关|部分|专家|班子|工作|检查|督查|督导|调研|考察|代表|视察|慰问|\p{Script=Han}{2,6}(?:团|组|队|一行))/u;
/** 某网记者 顾某摄: credited below a picture, and told of in no report. */
const CLOSES_CREDIT = /^影?[ \u3000]*(?:[|｜）)\n]|$)/u;
/** 高岛宗|一郎 */
const GIVEN_IN_JAPAN = /^[一二三四五太次健]郎(?=[、，。；：！？）\n]|等|$)/u;

/** Leaves out places that look like names, wherever the text speaks of them, and completes names in 和. */
export function mendEdges(text: string, candidates: readonly Candidate[]): Candidate[] {
  const after = ({ end }: Candidate) => text.slice(end, end + 4);
  const places = listPlaces(text, candidates);
  const kept = candidates
    .filter((one) => !places.has(one.name) && !isOfCompany(text, one) && !tookPicture(text, one))
    .map((one) =>
      endsInVerb(text, one) ? { ...one, end: one.end - 1, name: one.name.slice(0, -1) } : one,
    );
  const numbered = kept.map((one) => withGivenName(text, withReign(text, one)));
  const isShort = ({ name, start, end }: Candidate) =>
    name.length === SHORT_NAME && end - start === SHORT_NAME;
  const longer = (one: Candidate) => one.name + text.charAt(one.end);
  const whole = new Set(
    numbered.filter((one) => isShort(one) && GOES_ON.test(after(one))).map(longer),
  );
  // 江某所，… 江某所为两人颁奖: what is whole in one place is so wherever it stands.
  return numbered.map((one) =>
    isShort(one) && whole.has(longer(one)) ? { ...one, end: one.end + 1, name: longer(one) } : one,
  );
}

/** Names that the text speaks of as of places, and never behind a title or a verb of removal. */
function listPlaces(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [words] of findAround(text, OF_PLACE, PLACE_SIGN, PLACE_REACH))
    places.add(words).add(words.slice(-2));
  for (const { name, rule } of candidates) if (SURE_RULES.has(rule)) places.delete(name);
  return places;
}

/** 国康|控股股份有限公司, 华泰润|通控股集团, 瑞诺（中国）生物公司: a company, where nothing else tells of a name. */
const OF_COMPANY =
  /^(?:（中国）|\p{Script=Han}{0,2}?(?:控股|股份|有限|公司|集团|实业|医药|药业|精工|重工|置业|纺织|生物|科技|大学|学院|银行|管理区|开发区)|\p{Script=Han}{0,8}?(?:有限公司|有限责任公司|股份公司|事务所))/u;
/** 哈日朝鲁嘎查: a village of Inner Mongolia. */
const OF_VILLAGE = ['嘎查', '苏木'];
/** 市长张某, 免去张松岭市政府秘书长职务. */
const SURE_RULES: ReadonlySet<string> = new Set(['after-title', 'removed']);
const VERB_BEFORE_COMPANY = /^[的在从到办开建进去回当为是与和同及任对向被把将]/u;
const BARE_RULES: ReadonlySet<string> = new Set([
  'by-its-characters',
  'transliterated',
  'japanese',
]);
/** What a name in mid-sentence scores with nothing beside it but 与 or 和. */
const HARDLY_ANY = 4;

function isOfCompany(text: string, { end, rule, score }: Candidate): boolean {
  if (OF_VILLAGE.some((word) => text.startsWith(word, end))) return true;
  if (!BARE_RULES.has(rule) || score > HARDLY_ANY) return false;
  const after = text.slice(end, end + 6);
  return OF_COMPANY.test(after) && !VERB_BEFORE_COMPANY.test(after);
}

function withReign(text: string, one: Candidate): Candidate {
  const isAbroad =
    MAY_REIGN.has(one.rule) ||
    (one.name.length > 2 &&
      Array.from(one.name).every((c) => transliteration[c.charCodeAt(0)] !== Infinity));
  const reign = isAbroad ? REIGN.exec(text.slice(one.end, one.end + 6))?.[0] : undefined;
  if (reign === undefined) return one;
  return { ...one, end: one.end + reign.length, name: one.name + reign };
}

/** Whether the last of a name's three characters is no part of it. */
function endsInVerb(text: string, one: Candidate): boolean {
  if (one.name.length !== 3 || one.end - one.start !== 3) return false;
  return isElected(text, one) || leadsGroup(text, one);
}

function isElected(text: string, { start, end, name }: Candidate): boolean {
  return (
    name.endsWith('为') &&
    text.charAt(start - 1) === '、' &&
    ELECTED_IN_LIST.test(text.slice(end, end + 8))
  );
}

function tookPicture(text: string, { end, name }: Candidate): boolean {
  return name.length > 2 && name.endsWith('摄') && CLOSES_CREDIT.test(text.slice(end, end + 3));
}

function leadsGroup(text: string, { end, name }: Candidate): boolean {
  return /[携偕率]$/u.test(name) && LEADS.test(text.slice(end, end + 9));
}

function withGivenName(text: string, one: Candidate): Candidate {
  const given =
    one.name.length === 3 ? GIVEN_IN_JAPAN.exec(text.slice(one.end, one.end + 3))?.[0] : undefined;
  return given === undefined
    ? one
    : { ...one, end: one.end + given.length, name: one.name + given };
}
