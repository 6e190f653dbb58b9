/** 公司, 定点医院, 三县检察院: the words for a kind of organisation, or for several, and no name of one. */
import { GENERIC_BARE } from '../../lexicon/boundaries.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { DESCRIPTIONS } from '../../lexicon/organisations.ts';
import { WordSet } from '../../lexicon/word-set.ts';

const DESCRIBING = new WordSet(DESCRIPTIONS);
const BARE = new WordSet(GENERIC_BARE);
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
/** 建智能产业园: a zone at no place. */
const AT_PLACE = /(?:产业园|产业园区|示范区|工业园区|化工园区|科技园区|农业园区)$/u;
/** 创建“投资放心开发区”: an honour, and no zone. */
const ZONE = /(?:开发区|示范区|试验区|产业园|园区|高新区)$/u;
/** 国家自主创新示范区: a rank that many zones have. */
const RANK_OF_ZONE =
  /^国家级?(?:自主创新|高新技术产业|经济技术|生态文明建设?|可持续发展议程创新|农业科技|综合配套改革)?$/u;
/** 市水文中心, 云州区融媒中心: a unit of a place; 经济中心 says what a place is, 会展中心 is a building. */
const UNIT_OF_PLACE =
  /^(?:[市县区省州旗盟镇乡]|\p{Script=Han}{1,8}[省市县区州旗盟])(?=\p{Script=Han}{2})/u;
const NO_UNIT =
  /(?:政治|经济|文化|商业|商贸|商务|金融|交通|物流|贸易|旅游|消费|购物|会展|会议|展览|体育|行政|人口|工业|制造业?|教育|医疗|航运|城市?|区域|会晤|枢纽|市场|健身|演艺|艺术|奥体|奥林匹克|国际|世界|全国|全省|全市|全县|镇区?|老|新)$/u;
const CENTRE = '中心';
/** 综合性大学, 现代化公立医院: what it is like. */
const IS_LIKE =
  /^(?:综合性?|现代化|研究型|应用型|专科|专业|一流|高水平|标准化|三甲|三级甲等|二级|三级|公立|民营|私立|附属|直属|定点|社会|大型|大)+$/u;
/** 三县检察院, 市、县、乡|三级人大, 全市公安派出所: those of several places. */
const OF_SEVERAL =
  /^[两二三四五六七八九十多几][省市县区州旗]$|^\p{Script=Han}{0,3}[两二三四五]级$|^(?:[全各][省市县区州旗乡镇]?)?(?:公安|边防|公安（边防）)$/u;
/** 公司第一届工会委员会, 村团支部委员会: of a body that is not named. */
const OF_UNNAMED =
  /^(?:公司|集团|学校|医院|单位|本厂)?第[一二三四五六七八九十]{1,3}届(?:工会|团委|职工)?$|^(?:村|社区)(?:团|党)支部$/u;

/**
 * @param before what stands before the ending
 * @param suffix the ending, 检察院
 * @param isQuoted whether quotation marks enclose both
 */
export function describesOnly(before: string, suffix: string, isQuoted: boolean): boolean {
  if (suffix === '公司' && before.endsWith('子')) return true;
  // 73196部队; 全国优秀县委书记 and “某市优秀派出所” are honours.
  if (suffix === '部队' && !/\d{4,6}$/u.test(before)) return true;
  if (/(?:优秀|先进)$/u.test(before) && (suffix.endsWith('委') || isQuoted)) return true;
  // 在北京上大学
  if (/学$|学校$/u.test(suffix) && /[上读念考]$/u.test(before)) return true;
  if (suffix === CENTRE && (!UNIT_OF_PLACE.test(before) || NO_UNIT.test(before))) return true;
  if (ZONE.test(suffix) && (isQuoted || RANK_OF_ZONE.test(before))) return true;
  if (AT_PLACE.test(suffix) && PLACES.next(before, 0) < 0 && !before.includes('国家')) return true;
  // 各|国驻沪总领事馆
  if (/^多?国驻/u.test(before) && suffix.endsWith('馆')) return true;
  // “温暖进社区”
  if (/(?<=\p{Script=Han}{2})(?<![前先奋跃促推增引上])进$/u.test(before) && BARE.has(suffix))
    return true;
  // 举全公司之力
  if (/^(?:举|倾|以)?全$/u.test(before)) return true;
  // 2024学年学校, 省市委
  if (/^\d+学?年度?$/u.test(before) || (before === '省' && suffix.startsWith('市'))) return true;
  if (suffix === '委员会' && OF_UNNAMED.test(before)) return true;
  // “懂人大、讲人大”
  if (/^[懂讲爱知学]$/u.test(before) && /^(?:人大|政协)$/u.test(suffix)) return true;
  if (IS_LIKE.test(before) || OF_SEVERAL.test(before)) return true;
  return (before === '' && BARE.has(suffix)) || DESCRIBING.has(before);
}
