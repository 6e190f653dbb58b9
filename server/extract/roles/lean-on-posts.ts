/** Posts that leave unsaid what the posts before them say: 望城区委书记甲、区长乙 → 望城区's head. */
import type { PostMention } from '../../model/mention.ts';
import type { KnownPost } from './known-post.ts';
import { leanOnChain, wholeOf } from './lean-on-chain.ts';
import { leanOnOthers } from './lean-on-others.ts';
import { findLesserCity, findPlace, placeIn, placeOfOffice } from './place-of-post.ts';
import { BODY_OF_PLACE, COMPANY_POST, PARTY_GROUP } from './shared-posts.ts';

const LEVEL_HEAD = /^(?:代理?|副|常务副)?(?<level>[省市区县州旗盟镇乡])长(?:助理)?$/u;
/** 区人大常委会, 县政协, 镇党委: the level alone, no place. */
const BARE_LEVEL =
  /^(?<level>[区县旗镇乡])(?=$|委|党委|政府|人大|政协|纪委|监委|人民|法院|检察院|\p{Script=Han}{2,6}[局办])/u;
/** 市人大常委会, the city alone. */
const BARE_CITY =
  /^市(?=$|委|政府|人大|政协|纪委|监委|人民|法院|检察院|工商联|总工会|妇联|残联|文联|科协|侨联|\p{Script=Han}{2,8}[局委办])/u;
/** 民建市委会: the party's committee of a place. */
const BARE_PARTY = /^(?<party>民[革盟建进]|农工党|致公党|九三学社|台盟)(?<level>[省市区县])(?=委)/u;
const HEAD_OF_REGION = /^(?:代|常务)?副?主席$/u;
const REGION = /^.{0,8}自治区(?=党委)/u;
/** 北海街道党工委书记甲、办事处主任乙: a unit that only such a body has. */
const UNIT_BODIES: readonly (readonly [unit: RegExp, body: RegExp])[] = [
  [/^办事处$/u, /街道$/u],
  [/^居委会$/u, /社区$/u],
  [/^村委会$/u, /村$/u],
  [/^(?:管委会|管理委员会)$/u, /区$/u],
  [/^党委$/u, /[镇乡]$|街道$/u],
  [/^(?:经审会|经费审查委员会|女职工委员会)$/u, /工会$/u],
  [/^工会$/u, /(?:大学|学院|公司|集团|银行|医院|学校|[中小]学)$/u],
  [/^(?:党委|纪委|党政)/u, /(?:大学|学院|公司|集团|医院|学校|中学|局|厅)$/u],
  [/^(?:董事会|监事会|股东会)$/u, /(?:公司|集团)$/u],
];
/** 某公司副总裁甲、贵州分公司总经理乙: its branch. */
const BRANCH = /^\p{Script=Han}{2,6}(?:分公司|分行|支行|分校|分院|分社|事业部|分厂)$/u;
/** 县水利局局长甲、公安局政委乙; 县政府副县长甲、政府办副主任乙. */
const BARE_OFFICE =
  /^(?:(?:公安|财政|教育|民政|司法|水利|农业|农业农村|林业|文化|卫生|卫生健康|统计|审计|环保|环境保护|生态环境|住建|建设|规划|国土|国土资源|自然资源|规划和自然资源|自然资源和规划|交通|交通运输|商务|工信|人社|人力资源和社会保障|应急|应急管理|市场监管|市场监督管理|发改|发展改革|科技|体育|文旅|文化和旅游|医保|信访|城管|城市管理|税务|气象|粮食|旅游|广电|安监|工商|质监|药监|扶贫|乡村振兴|退役军人|退役军人事务)局|(?:发改|卫健|国资|住建|农|科|经|教)委|政府办(?:公室)?)$/u;
/** 市委宣传部副部长甲、信息调研科科长乙 */
const SECTION = /^(?!\p{Script=Han}*(?:办事|街道))\p{Script=Han}{2,8}[科处室]$/u;
const BESIDE = /^\p{Script=Han}{2,8}[部处科室]$/u;
const HAS_SECTIONS = /[部局委厅]$/u;
/** 省总工会经济技术部部长甲、基层工作部部长乙: a department beside that one. */
const DEPARTMENT_OF_HOUSE =
  /^(?<house>.*(?:总工会|妇联|残联|文联|科协|侨联|工商联|红十字会|公司|集团|大学|学院|医院))\p{Script=Han}{2,8}[部处科室]$/u;
/** 副总经理甲、总会计师乙. */
const LISTED = /^(?:（[^（）]{1,12}）)?、$/u;
const COMMITTEE_OF_CITY = /^市(?=委$|政府|人大|政协)/u;
const OF_NO_BODY = /^国家副?主席$/u;

/**
 * Completes the words for a post's organisation.
 *
 * @param chain the posts before it of the same person, nearest last: 市委副书记、…
 * @param others the posts before it of other people in the same sentence, nearest last
 * @param gap what stands between the person before and the first post
 * @returns the post's own words where it leans on nothing
 */
export function leanOnPosts(
  { title, organisationText: words }: PostMention,
  chain: readonly KnownPost[],
  others: readonly KnownPost[],
  gap = '',
): string {
  if (OF_NO_BODY.test(title)) return words;
  const nearest = chain.at(-1);
  const isListed = LISTED.test(gap);
  if (!nearest && COMMITTEE_OF_CITY.test(words) && (isListed || gap === '，')) {
    const city = findLesserCity(others);
    if (city !== null) return city + words.slice(1);
  }
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
  // 天津市政协副主席、民建市委会主委
  const party = BARE_PARTY.exec(words)?.groups;
  const home = party?.level && nearest ? findPlace(party.level, [nearest]) : null;
  if (party && home !== null) return words.replace(BARE_PARTY, `${party.party ?? ''}${home}`);
  // 区政协副主席甲，政协党组副书记乙: the place's, said once.
  const last = others.at(-1);
  if (!nearest && last && BODY_OF_PLACE.test(words)) return (placeOf(last) ?? '') + words;
  if (nearest) return leanOnChain(words, nearest.organisationText);
  const lastBody = last?.organisationText;
  const body = others.at(-1)?.organisationText.replace(PARTY_GROUP, '') ?? '';
  if (isListed && lastBody !== undefined) {
    const office = leanInList(words, lastBody);
    if (office !== words) return office;
  }
  const isFirm =
    /(?:公司|集团|银行|大学)$/u.test(body) || COMPANY_POST.test(others.at(-1)?.title ?? '');
  if (isFirm && body !== '' && BRANCH.test(words)) return body + words;
  return UNIT_BODIES.some(([unit, whole]) => unit.test(words) && whole.test(body))
    ? body + words
    : words;
}

/** 市 of 市长, 望城区 of 望城区委书记. */
function placeOf({ title, organisationText }: KnownPost): string | null {
  return organisationText === ''
    ? (LEVEL_HEAD.exec(title)?.groups?.level ?? null)
    : placeIn(organisationText);
}

/** What is said in a list right behind a post of another body: an office of the same place, a section of it. */
function leanInList(words: string, body: string): string {
  const place = BARE_OFFICE.test(words) ? placeOfOffice(body) : null;
  if (place !== null) return place + words;
  const house = DEPARTMENT_OF_HOUSE.exec(body)?.groups?.house;
  if (house !== undefined && BESIDE.test(words)) return house + words;
  return SECTION.test(words) && HAS_SECTIONS.test(body) ? body + words : words;
}
