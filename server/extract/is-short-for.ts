/** Whether one name of a body is short for another: 山西航产集团 for 山西航空产业集团有限公司. */

/** How the name of a company ends in law. */
export const LEGAL_FORM = /(?:有限责任公司|股份有限公司|有限公司)$/u;
/** Kinds whose short names drop characters; 山西大学 is not short for 山西农业大学. */
const MAY_BE_SHORTENED = /(?:集团|公司|社区|居民区|街道|中心|领导小组|专班|指挥部|队)$/u;
/** 赣州经开区 is 赣州经济技术开发区. */
const ZONE = /\p{Script=Han}{2,}(?:经开|高新|自贸|综保|保税|开发|示范|新)区$/u;
const TWO_LETTERS =
  /^(?<place>\p{Script=Han}{1,5}[省市区县州])(?<first>\p{Script=Han})(?<second>\p{Script=Han})(?<body>医院|学院|大学|中心)$/u;

/** Compares by the ways in which such names are shortened; false for one and the same name. */
export function isShortFor(short: string, full: string): boolean {
  if (short.length >= full.length) return false;
  if (isPartOfWhole(short, full) || isAbbreviated(short, full)) return true;
  if (short.endsWith('区') && full.endsWith('区') && isSubsequence(short, full) && ZONE.test(short))
    return true;
  if (!MAY_BE_SHORTENED.test(short)) return false;
  // 重庆山城机电（集团）有限责任公司
  const core = full.replace(LEGAL_FORM, '').replace(/[（）]/gu, '');
  return core.endsWith(short.slice(-2)) && isSubsequence(short, core);
}

/** 长春化学研究所 is 中国科学院长春化学研究所: only the body above it is left out. */
function isPartOfWhole(short: string, full: string): boolean {
  return (
    short.length > 5 &&
    full.endsWith(short) &&
    /(?:科学院|大学|集团|总公司)$/u.test(full.slice(0, -short.length))
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

function isSubsequence(short: string, full: string): boolean {
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
