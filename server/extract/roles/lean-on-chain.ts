/** A post behind another of the same person: 县委常委、宣传部部长. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { FOREIGN_PLACES } from '../../lexicon/foreign-places.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import { placeIn, placeOfOffice } from './place-of-post.ts';
import { BODY_OF_PLACE, PARTY_GROUP, UNIT_POSTS } from './shared-posts.ts';

/** Departments that committees of all levels have: 县委常委、宣传部部长. */
const DEPARTMENT =
  /^(?:政法委|组织部|宣传部|统战部|社会工作部|秘书处|办公厅|办公室|网信办|政研室|巡察办|巡视办|农办|编办|台办|老干部局|党校|机关工委|直属机关工委)$/u;
const COMMITTEE =
  /^(?<committee>.{0,12}(?:[省市区县州旗盟镇乡]党?|地)委|.{2,8}自治区党委|自治区党委)/u;
/** 副市长、公安局局长; 自治区政府副主席、公安厅厅长. */
const OFFICE_OF_GOVERNMENT =
  /^\p{Script=Han}{2,12}[局厅]$|^(?:发改委|卫健委|国资委|住建委|发展改革委|发展和改革委员会|管委会|办公室|办公厅)$/u;
/** 市建设局副局长、规划局局长、经委副主任; 市委宣传部副部长、文明办主任. */
const OFFICE_BESIDE =
  /^(?!党委|纪委|[省市区县州旗盟镇乡])\p{Script=Han}{2,10}局$|^(?:[经计建教科农体]|经贸|计经|计划|体改|农工|城建|发改|卫健|国资|住建|发展改革)委$|^(?!办公)(?:工交|财贸|文教|政法|农|侨|台|外事|文明|新闻|国防教育|国防动员|双拥|人防|体改|编|金融|信访|招商)办(?:公室)?$/u;
const IS_OFFICE = /[局委办部厅]$|办公室$/u;
/** 市政府副秘书长、办公厅主任; 市人大常委会秘书长、办公室主任. */
const OWN_OFFICE = /^(?:办公厅|办公室|研究室)$/u;
const HAS_OFFICE = /(?:政府|人大常委会|政协|纪委|监委|总工会|法院|检察院)$/u;
/** 高新区党工委书记、管委会主任: the same zone's. */
const SAME_BODY =
  /^(?:管委会|管理委员会|工会|机关党委|纪委|党委|党组|党工委|人大工委|办公室|办公厅|(?:党委|党组|纪委|党政)\p{Script=Han}{2,5}[部处室]|办事处|居委会|村委会|股东会|董事会|监事会|理事会|团委|检委会|审委会)$/u;
/** 某法院审判员、立案庭副庭长; 某检察院副检察长、检察委员会委员. */
const OF_COURT = /^(?:\p{Script=Han}{2,8}庭|执行局|政治部|(?:审判|检察)委员会)$/u;
const COURT = /(?:法院|检察院|分院)$/u;
const MINISTRY = /^\p{Script=Han}{1,8}部$/u;
/** 市公安局党委委员、政治部主任 */
const HAS_STAFF = /(?:局|厅|总队|支队|军区|军分区|警备区)$/u;
/** 国务院新闻办公室新闻发言人、新闻局副局长; 国家能源局 is its own. */
const OF_NATION =
  /^(?:国务院\p{Script=Han}{2,8}(?:办公室|办)|(?:中共)?中央\p{Script=Han}{2,6}[部办]|中[宣组]部)$/u;
const OF_MINISTRY = /^(?!国家|国务院|中央|全国)\p{Script=Han}{2,8}(?<!总)[局司厅室]$/u;
const COUNTRIES = new WordSet(FOREIGN_PLACES);
/** 妇幼保健院院长助理、新生儿科主任 */
const CLINIC = /^\p{Script=Han}{1,8}科$/u;
const HOSPITAL = /(?:医院|保健院|卫生院)$/u;
/** 工会主席、职工董事: the second is of the company. */
const UNION = /^工会(?:委员会)?$/u;
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));

/** 某公司工会主席、纪委书记: only the first is of the union. */
const UNIONS_HOUSE = /(?:公司|集团|银行|大学|学院|医院)工会$/u;
const OF_UNION = /^(?:常务|专职|兼职)?副?主席$|^委员$|经审|女工/u;

/** 某大学化学系主任、副校长: the school has the second post, not its department. */
export function wholeOf(title: string, body: string): string {
  if (UNIONS_HOUSE.test(body) && !OF_UNION.test(title)) return body.slice(0, -'工会'.length);
  const fits = UNIT_POSTS.find(([post]) => post.test(title))?.[1];
  if (!fits || fits.test(body)) return body;
  if (UNION.test(body)) return '';
  const whole = /^.*(?:大学|学院|公司|集团|银行|医院|法院|检察院)(?=.)/u.exec(body)?.[0] ?? '';
  return fits.test(whole) ? whole : body;
}

/**
 * @param words of the post's organisation
 * @param printed those of the post before
 */
export function leanOnChain(words: string, printed: string): string {
  const before = printed.replace(/^中共/u, '');
  if (OWN_OFFICE.test(words) && HAS_OFFICE.test(before)) return before + words;
  const committee = COMMITTEE.exec(before)?.groups?.committee;
  if (DEPARTMENT.test(words) && committee !== undefined) return committee + words;
  const place = placeIn(before);
  if (BODY_OF_PLACE.test(words) && place !== null) return place + words;
  if (OFFICE_OF_GOVERNMENT.test(words) && place !== null && PLACES.longestAt(words, 0) === '')
    return joinPlace(place, words);
  // The place of an office is that of the next one, too.
  const ofOffice =
    OFFICE_BESIDE.test(words) && IS_OFFICE.test(before) ? placeOfOffice(before) : null;
  if (ofOffice !== null && PLACES.longestAt(words, 0) === '') return joinPlace(ofOffice, words);
  // 蒙古国议会议员、交通部部长: the ministry of that country.
  const country = MINISTRY.test(words) ? COUNTRIES.longestAt(before, 0) : '';
  if (country !== '') return country + words;
  if (words === '政治部' && HAS_STAFF.test(before)) return before + words;
  if (OF_MINISTRY.test(words) && OF_NATION.test(before)) return before + words;
  if (OF_COURT.test(words) && COURT.test(before)) return before + words;
  if (CLINIC.test(words) && HOSPITAL.test(before)) return before + words;
  const body = before.replace(PARTY_GROUP, '');
  // 纪委书记、工会主席: neither is the other's.
  const isWhole = body !== '' && !SAME_BODY.test(body);
  return SAME_BODY.test(words) && isWhole ? body + words : words;
}

/** 太原市 + 公安局, 市公安局 or 太原市公安局: the place is said once. */
function joinPlace(place: string, words: string): string {
  if (words.startsWith(place)) return words;
  return place.length > 1 && place.endsWith(words.charAt(0))
    ? place + words.slice(1)
    : place + words;
}
