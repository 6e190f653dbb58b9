/** Whether one name of a body is short for another: 山西航产集团 for 山西航空产业集团有限公司. */
import { isSubsequence } from '../../lexicon/is-subsequence.ts';

/** How the name of a company ends in law. */
export const LEGAL_FORM = /(?:有限责任公司|股份有限公司|有限公司)$/u;
/** What may be a firm, and no place or other body. */
const MAY_BE_BRAND = /^\p{Script=Han}{3,6}(?<![省市县区镇乡村局委院校部会厂行府])$/u;
/** What only makes a name longer. */
const REST_OF_FORM =
  /^(?:（[^）]*）|集团|控股|总)?(?:有限责任公司|股份有限公司|有限公司|公司|集团|区|居委会)?$/u;
/** Kinds whose short names drop characters; 山西大学 is not short for 山西农业大学. */
const MAY_BE_SHORTENED = /(?:集团|公司|社区|居民区|街道|中心|领导小组|专班|指挥部|队)$/u;
/** 赣州经开区 is 赣州经济技术开发区. */
const ZONE = /\p{Script=Han}{2,}(?:经开|高新|自贸|综保|保税|开发|示范|新)区$/u;
/** Bodies that every town may have, and that go by a name of their own. */
const MAY_LIE_IN =
  /(?:村|社区|嘎查|[中小]学|学校|学院|幼儿园|医院|卫生院|派出所|合作社|公司|集团|煤矿|厂|镇|乡|街道|园区|产业园|党委|党工委|党总支|党支部|村委会|居委会)$/u;
/** 人民医院, 中心小学, 党委: such a place's own, called by its kind. */
const BEGINS_WITH_KIND =
  /^(?:第?[一二三四五六七八九十]+|人民|中心|中医|实验|党|村委|居委|卫生院|[镇乡村]|社区|职业|分)/u;
/** 某省法院 is 某省高级人民法院. */
const HOUSE_OF_LAW = /^(?<place>.+[省市区县州盟旗])(?:高级|中级)?人民(?<house>法院|检察院)$/u;
/** 上海银行市北分行 is 上海银行股份有限公司市北分行. */
const FORM_INSIDE = /(?:有限责任公司|股份有限公司|有限公司)(?=.)/u;
const BRANCH_OF_BANK = /^(?<bank>\p{Script=Han}{2,8})银行(?<branch>\p{Script=Han}{2,12}[分支]行)$/u;
const TWO_LETTERS =
  /^(?<place>\p{Script=Han}{1,5}[省市区县州])(?<first>\p{Script=Han})(?<second>\p{Script=Han})(?<body>医院|学院|大学|中心)$/u;

/** Compares by the ways in which such names are shortened; false for one and the same name. */
export function isShortFor(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  if (isHouseOfLaw(short, full) || isOfFirm(short, full)) return true;
  if (isPartOfWhole(short, full) || isAbbreviated(short, full) || isOfPlace(short, full))
    return true;
  if (short.endsWith('区') && full.endsWith('区') && isSubsequence(short, full) && ZONE.test(short))
    return true;
  if (isBrand(short, full)) return true;
  const ending = short.slice(-2);
  if (!full.includes(ending) && !full.includes('（')) return false;
  if (!MAY_BE_SHORTENED.test(short)) return false;
  // 某集团 is not its 某集团贵州分公司.
  const rest = full.startsWith(short) ? full.slice(short.length) : '';
  if (rest !== '' && !REST_OF_FORM.test(rest)) return false;
  // 重庆山城机电（集团）有限责任公司
  const core = full.replace(LEGAL_FORM, '').replace(/[（）]/gu, '');
  return core.endsWith(ending) && isSubsequence(short, core);
}

/** 长春化学研究所 is 中国科学院长春化学研究所: only the body above it is left out. */
function isPartOfWhole(short: string, full: string): boolean {
  // 同济医院 is 某大学同济医学院附属同济医院.
  if (short.length > 3 && full.endsWith(`附属${short}`) && !BEGINS_WITH_KIND.test(short))
    return true;
  return (
    full.endsWith(short) &&
    (short.length > 5
      ? /(?:科学院|大学|集团|总公司)$/u.test(full.slice(0, -short.length))
      : // 汉学院 is 某大学汉学院.
        /^\p{Script=Han}{2}(?:学院|学系|处)$/u.test(short) &&
        full.slice(0, -short.length).endsWith('大学'))
  );
}

function isHouseOfLaw(short: string, full: string): boolean {
  const { place = '', house = '' } = HOUSE_OF_LAW.exec(full)?.groups ?? {};
  return house !== '' && short === place + house;
}

/** 古叙煤电公司 is 泸州古叙煤电有限公司, 邮储银行某市分行 中国邮政储蓄银行某市分行. */
function isOfFirm(short: string, full: string): boolean {
  if (FORM_INSIDE.test(full) && full.replace(FORM_INSIDE, '') === short) return true;
  const name = short.endsWith('公司') && !LEGAL_FORM.test(short) ? short.slice(0, -2) : '';
  if (name.length > 3 && LEGAL_FORM.test(full) && full.replace(LEGAL_FORM, '').endsWith(name))
    return true;
  const { bank = '', branch = '' } = BRANCH_OF_BANK.exec(short)?.groups ?? {};
  if (bank === '') return false;
  const whole = bank === '邮储' ? '邮政储蓄' : bank;
  return [`中国${whole}`, whole].some((each) => full === `${each}银行${branch}`);
}

/** 金联热电 is 上海金联热电有限公司, 远帆重工 福建远帆船舶重工有限公司. */
function isBrand(short: string, full: string): boolean {
  if (short.length > 6 || !LEGAL_FORM.test(full) || !MAY_BE_BRAND.test(short)) return false;
  const core = full.replace(LEGAL_FORM, '');
  return core.includes(short) || (core.endsWith(short.slice(-2)) && isSubsequence(short, core));
}

/** 宋湾小学 is 盛湾镇宋湾小学, 龙湾村 景泰县中泉镇龙湾村: only the places it lies in are left out. */
function isOfPlace(short: string, full: string): boolean {
  return (
    short.length > 2 &&
    full.length > short.length + 2 &&
    full.endsWith(short) &&
    MAY_LIE_IN.test(short) &&
    !BEGINS_WITH_KIND.test(short) &&
    /[省市区县旗镇乡道村]$/u.test(full.slice(0, -short.length))
  );
}

/** 宁波市妇儿医院 is 宁波市妇女儿童医院: of two words, the first character of each. */
function isAbbreviated(short: string, full: string): boolean {
  if (full.length !== short.length + 2 || !full.endsWith(short.slice(-2))) return false;
  const { place = '', first = '', second = '', body = '' } = TWO_LETTERS.exec(short)?.groups ?? {};
  return (
    place !== '' &&
    full.startsWith(place + first) &&
    full.charAt(place.length + 2) === second &&
    full.endsWith(body)
  );
}
