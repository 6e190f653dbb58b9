/** Posts that leave unsaid what the posts before them say: 望城区委书记甲、区长乙 → 望城区's head. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { WordSet } from '../lexicon/word-set.ts';
import type { PostMention } from '../model/mention.ts';

/** What a post may lean on: another post before it, with the organisation that it turned out to be at. */
export interface KnownPost {
  readonly title: string;
  readonly organisationText: string;
}

const LEVEL_HEAD = /^(?:代理?|副|常务副)?(?<level>[省市区县州旗盟镇乡])长(?:助理)?$/u;
/** 区人大常委会, 县政协, 镇党委: the level alone, no place. */
const BARE_LEVEL =
  /^(?<level>[区县旗镇乡])(?=$|委|党委|政府|人大|政协|纪委|监委|人民|法院|检察院|\p{Script=Han}{2,6}[局办])/u;
/** 市人大常委会, the city alone. */
const BARE_CITY =
  /^市(?=$|委|政府|人大|政协|纪委|监委|人民|法院|检察院|\p{Script=Han}{2,8}[局委办])/u;
/** 浙江省 in 浙江省宁波市委. */
const PROVINCE =
  /^(?:\p{Script=Han}{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)(?=\p{Script=Han}{2,10}?[市州盟县])/u;
/** 小店区 in 小店区委, 宁乡市 in 宁乡市人大常委会, 孟津县 in 孟津县水利局. */
const PLACE =
  /^(?<place>\p{Script=Han}{1,11}?(?<level>[省市区县州旗盟镇乡]))(?![省市区县州旗盟镇乡])/u;
/** 某镇 in 长丰县某镇党委. */
/** A town's committee holds its secretaries: 党委 in front of their titles is its name. */
export const TOWN_COMMITTEE = /(?:[镇乡]党委|街道党工委)$/u;
const OF_COMMITTEE = /^党(?:工)?委(?=.)/u;
const ZONE = /(?:开发|高新|经开|示范|保税|试验|园|景)区$/u;
const LAST_PLACE =
  /^(?<place>\p{Script=Han}{1,15}(?<level>[区县旗镇乡]))(?=党?委|党组|政府|人大|政协|$)/u;
/** Departments that committees of all levels have: 县委常委、宣传部部长. */
const DEPARTMENT =
  /^(?:政法委|组织部|宣传部|统战部|社会工作部|秘书处|办公厅|办公室|网信办|政研室|巡察办|巡视办|农办|编办|台办|老干部局|党校|机关工委|直属机关工委)$/u;
const COMMITTEE = /^(?<committee>.{0,12}[省市区县州旗盟镇乡]党?委|.{2,8}自治区党委|自治区党委)/u;
/** 县委常委、纪委书记、监委主任: bodies that every place has. */
const BODY_OF_PLACE =
  /^(?:纪委|纪检委|监委|纪委监委|人大|人大常委会|政协|政府|法院|检察院|人民法院|人民检察院|总工会|工商联|团委|妇联|人武部|武装部)$/u;
/** 副市长、公安局局长; 自治区政府副主席、公安厅厅长. */
const OFFICE_OF_GOVERNMENT =
  /^\p{Script=Han}{2,12}[局厅]$|^(?:发改委|卫健委|国资委|住建委|发展改革委|发展和改革委员会|管委会|办公室|办公厅)$/u;
/** 市政府副秘书长、办公厅主任. */
const GOVERNMENT_OFFICE = /^(?:办公厅|办公室|研究室)$/u;
const PLACE_ITSELF =
  /^(?<place>\p{Script=Han}{0,11}(?:自治区|街道|[省市区县州旗盟镇乡]))(?=党?委|党工委|政府|行署|人大|政协|纪委|监委|纪律|监察|人民|$)/u;
/** 高新区党工委书记、管委会主任: the same zone's. */
const SAME_BODY =
  /^(?:管委会|管理委员会|工会|机关党委|纪委|党委|党组|党工委|人大工委|办公室|办公厅|(?:党委|党组|纪委|党政)\p{Script=Han}{2,5}[部处室]|办事处|居委会|村委会|股东会|董事会|监事会|理事会|团委|检委会|审委会)$/u;
/** 某法院审判员、立案庭副庭长; 某检察院副检察长、检察委员会委员. */
const OF_COURT = /^(?:\p{Script=Han}{2,8}庭|执行局|政治部|(?:审判|检察)委员会)$/u;
const COURT = /(?:法院|检察院|分院)$/u;
/** 党委宣传部 of the university named before. */
const PARTY_GROUP = /(?:党工委|党委|党组|党总支|党支部)$/u;
const BODY_WITH_SECRETARY = /(?:人大|常务委员会|委员会|人大常委会|政协|政府|委)$/u;
const HEAD_OF_REGION = /^(?:代|常务)?副?主席$/u;
const REGION = /^.{0,8}自治区(?=党委)/u;
/** 某大学党委副书记甲、副校长乙: a post that only such a body has. */
const UNIT_POSTS: readonly (readonly [post: RegExp, body: RegExp])[] = [
  [/校长$/u, /(?:大学|学院|学校|中学|小学|党校)$/u],
  [/院长$/u, /院$/u],
  [
    /(?:经理|董事长|总裁|董事|监事|总工程师|总会计师|总经济师|首席(?:科学家|\p{Script=Han}{2,3}官))$/u,
    /(?:公司|集团)$/u,
  ],
  [/^(?:网格员|网格长|楼长|社工|社区工作者)$/u, /(?:社区|居委会|居民区|村)$/u],
  [/^(?:助理)?(?:审判员|检察员)$/u, /(?:法院|检察院)$/u],
  [/行长$/u, /(?:银行|分行|支行)$/u],
];
/** 北海街道党工委书记甲、办事处主任乙: a unit that only such a body has. */
const UNIT_BODIES: readonly (readonly [unit: RegExp, body: RegExp])[] = [
  [/^办事处$/u, /街道$/u],
  [/^居委会$/u, /社区$/u],
  [/^村委会$/u, /村$/u],
  [/^(?:管委会|管理委员会)$/u, /区$/u],
  [/^党委$/u, /[镇乡]$|街道$/u],
  [/^(?:党委|纪委|党政)/u, /(?:大学|学院|公司|集团|医院|学校|中学|局|厅)$/u],
  [/^(?:董事会|监事会|股东会)$/u, /(?:公司|集团)$/u],
];
/** 某公司副总裁甲、贵州分公司总经理乙: its branch. */
const BRANCH = /^\p{Script=Han}{2,6}(?:分公司|分行|支行|分校|分院|分社|事业部|分厂)$/u;
const COMPANY_POST = /^(?:副?董事长|副?总经理|副?总裁)$/u;
/** What is no post at the body of whoever is named before. */
const HELD_ANYWHERE =
  /院士$|代表$|委员$|常委$|[作专]家$|员$|[律教医药技导厨]师$|生$|民$|人$|主席团|执行主席|领导$|总书记$|国家副?主席$|总统$|总理$|首相$|大使$|教授$|书记$|得主$|者$/u;
const OF_NO_BODY = /^国家副?主席$/u;
const OF_PARTY_GROUP = /^(?:党委|党组|党总支|纪委)(?:常务)?副?(?:书记|委员|成员|常委)$/u;
const UNIT = /(?:大学|学院|学校|[中小]学|医院|公司|集团|银行|局|厅)$/u;
/** 选举甲为市政协主席，乙为副主席，丙为常务委员 */
const MEMBER = /^(?:常务委员|常委|委员)$/u;
const HAS_MEMBERS = /(?:政协|政协\p{Script=Han}{1,20}委员会|人大常委会)$/u;
const PARTY_DEPUTY = /^党(?:委|组)(?:常务)?副书记$/u;
const DEPUTY = /^(?:常务)?副|助理$/u;
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));

/**
 * Completes the words for a post's organisation.
 *
 * @param chain the posts before it of the same person, nearest last: 市委副书记、…
 * @param others the posts before it of other people in the same sentence, nearest last
 * @param isListed whether only 、 stands between the post and the person before
 * @returns the post's own words where it leans on nothing
 */
export function leanOnPosts(
  { title, organisationText: words }: PostMention,
  chain: readonly KnownPost[],
  others: readonly KnownPost[],
  isListed = false,
): string {
  if (OF_NO_BODY.test(title)) return words;
  const nearest = chain.at(-1);
  const level = LEVEL_HEAD.exec(title)?.groups?.level;
  if (words === '' && level !== undefined)
    return findPlace(level, nearest?.organisationText ? [nearest] : others) ?? '';
  // 自治区党委常委、常务副主席: heads the government, not the committee.
  const region = HEAD_OF_REGION.test(title) && REGION.exec(nearest?.organisationText ?? '')?.[0];
  if (words === '' && region) return region;
  if (words === '' && nearest) return wholeOf(title, nearest.organisationText);
  if (words === '') return leanOnOthers(title, others, isListed);
  const bare = BARE_LEVEL.exec(words)?.groups?.level;
  if (bare !== undefined) {
    const place = findPlace(bare, [...others, ...chain]);
    return place === null ? words : place + words.slice(bare.length);
  }
  // 兰溪市委书记、市人大常委会主任: within one person's chain 市 goes on being that city.
  const city = BARE_CITY.test(words) && nearest ? findPlace('市', [nearest]) : null;
  if (city !== null) return city + words.slice(1);
  // 区政协副主席甲，政协党组副书记乙: the place's, said once.
  const lastBody = others.at(-1)?.organisationText;
  if (!nearest && lastBody !== undefined && BODY_OF_PLACE.test(words)) {
    const place = placeIn(lastBody);
    if (place !== null && place.length > 1) return place + words;
  }
  if (nearest) return leanOnChain(words, nearest.organisationText);
  const body = others.at(-1)?.organisationText.replace(PARTY_GROUP, '') ?? '';
  const isFirm =
    /(?:公司|集团|银行|大学)$/u.test(body) || COMPANY_POST.test(others.at(-1)?.title ?? '');
  if (isFirm && body !== '' && BRANCH.test(words)) return body + words;
  return UNIT_BODIES.some(([unit, whole]) => unit.test(words) && whole.test(body))
    ? body + words
    : words;
}

/** 某大学化学系主任、副校长: the school has the second post, not its department. */
function wholeOf(title: string, body: string): string {
  const fits = UNIT_POSTS.find(([post]) => post.test(title))?.[1];
  if (!fits || fits.test(body)) return body;
  const whole = /^.*(?:大学|学院|公司|集团|银行|医院|法院|检察院)(?=.)/u.exec(body)?.[0] ?? '';
  return fits.test(whole) ? whole : body;
}

function leanOnChain(words: string, printed: string): string {
  const before = printed.replace(/^中共/u, '');
  if (GOVERNMENT_OFFICE.test(words) && before.endsWith('政府')) return before + words;
  const committee = COMMITTEE.exec(before)?.groups?.committee;
  if (DEPARTMENT.test(words) && committee !== undefined) return committee + words;
  const place = placeIn(before);
  if (BODY_OF_PLACE.test(words) && place !== null) return place + words;
  if (OFFICE_OF_GOVERNMENT.test(words) && place !== null && PLACES.longestAt(words, 0) === '')
    return joinPlace(place, words);
  if (OF_COURT.test(words) && COURT.test(before)) return before + words;
  const body = before.replace(PARTY_GROUP, '');
  return SAME_BODY.test(words) && body !== '' ? body + words : words;
}

/** 太原市 + 公安局, 市公安局 or 太原市公安局: the place is said once. */
function joinPlace(place: string, words: string): string {
  if (words.startsWith(place)) return words;
  return place.length > 1 && place.endsWith(words.charAt(0))
    ? place + words.slice(1)
    : place + words;
}

/** 清徐县 in 清徐县委, 自治区 in 自治区政府, 市 in 市委; '' says the post's own words, 副市长. */
function placeIn(words: string): string | null {
  return PLACE_ITSELF.exec(words)?.groups?.place ?? null;
}

/** The nearest place of that level that a post before names: 宁乡市委书记甲、市长乙. */
function findPlace(level: string, posts: readonly KnownPost[]): string | null {
  for (const { organisationText } of posts.toReversed()) {
    // 汀宁市委书记甲，市委常委乙，副市长丙: from the bare 市委 on it is the paper's own city.
    if ('省市'.includes(level) && organisationText.startsWith(level)) return null;
    for (const pattern of [LAST_PLACE, PLACE]) {
      const place = pattern.exec(organisationText.replace(PROVINCE, ''))?.groups;
      if (place?.level !== level || place.place === undefined) continue;
      // 开发区党工委书记甲，区委常委乙: a zone has no committee of the district's kind.
      if (place.place.length > 1 && !ZONE.test(place.place)) return place.place;
    }
  }
  return null;
}

/** 某大学校长甲、党委副书记乙, 某军分区司令员甲、政治委员乙. */
function isOfUnit(title: string, { organisationText }: KnownPost): boolean {
  return (
    (OF_PARTY_GROUP.test(title) && UNIT.test(organisationText)) || /^副?政治委员$/u.test(title)
  );
}

/** 市人大常委会主任黄某主持，副主任林某出席: the deputy is of the same body. */
function leanOnOthers(title: string, others: readonly KnownPost[], isListed: boolean): string {
  const last = others.at(-1);
  if (!last) return '';
  if (isListed && (!HELD_ANYWHERE.test(title) || isOfUnit(title, last)))
    return last.organisationText;
  if (UNIT_POSTS.some(([post, body]) => post.test(title) && body.test(last.organisationText)))
    return last.organisationText;
  // 澜阳重装董事长甲，总经理乙: only a company has such a post before it.
  if (COMPANY_POST.test(title) && COMPANY_POST.test(last.title)) return last.organisationText;
  const leans = title.endsWith('秘书长')
    ? BODY_WITH_SECRETARY.test(last.organisationText)
    : DEPUTY.test(title) && last.title.endsWith(title.slice(-2));
  if (leans || (MEMBER.test(title) && HAS_MEMBERS.test(last.organisationText)))
    return last.organisationText;
  // 丁字镇党委书记甲，党委副书记乙: posts at one committee.
  if (OF_COMMITTEE.test(title) && TOWN_COMMITTEE.test(last.organisationText))
    return last.organisationText;
  // 区政协副主席甲，政协党组副书记乙，副主席丙.
  const alike = DEPUTY.test(title)
    ? others.findLast(({ title: other }) => other.endsWith(title.slice(-2)))
    : undefined;
  if (alike?.organisationText === last.organisationText) return last.organisationText;
  // 某公司党委书记、董事长甲主持，党委副书记乙宣读: the deputy of a post before the last.
  const head = PARTY_DEPUTY.test(title)
    ? others.findLast(({ title: other }) => other === title.replace(/(?:常务)?副/u, ''))
    : undefined;
  return head?.organisationText === last.organisationText ? last.organisationText : '';
}
