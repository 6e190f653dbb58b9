/** Where the name of an organisation begins, read leftwards from its end. */
import { KeptText } from '../../lexicon/kept-text.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { ORGANISATION_STOPS } from '../../lexicon/boundaries.ts';
import { FOREIGN_PLACES } from '../../lexicon/foreign-places.ts';
import { DEPARTMENT_FIELDS } from '../../lexicon/organisations.ts';
import { isHan, tableOf } from '../../lexicon/characters.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import { isInsideException } from './is-inside-exception.ts';
import { lengthOfFieldBefore } from './length-of-field-before.ts';
import { skipOrphanedBracket } from './skip-orphaned-bracket.ts';

const STOPS = new WordSet(ORGANISATION_STOPS);
const BARE_AHEAD = new WordSet(
  '政协 人大 社区 街道 学校 政府 党委 党组 党支部 法院 检察院 纪委 监委 公安 企业 管委会',
);
const NAMED_AHEAD = /^\p{Script=Han}{2,5}(?:社区|街道|镇|乡|村)/u;
const LEVEL_AHEAD = /^[省市县区州镇乡](?:委|政府|人大|政协|纪委|直)/u;
const VERB = new WordSet(VERBS);
const COUNTRIES = new WordSet(FOREIGN_PLACES);
const LONGEST_FIELD = 5;
const MINISTRY = /^\p{Script=Han}{2,8}[部局厅委署院]$/u;
/** 自然资源和|规划局, 行政审批和|政务信息管理局: departments of a place for two fields. */
const FIELD = new WordSet(DEPARTMENT_FIELDS);
const DEPARTMENT = /^\p{Script=Han}{2,10}?(?:[局厅委办]|中心|支队|大队|总队|学会|协会)/u;
const JOINS_FIELDS = tableOf('与和及暨');
/** 日本外务省和财务省: two bodies; what ends so is a body of its own. */
const NO_FIELD = /[部局厅委署院会省府司长]$/u;
const QUOTED_IN_NAME = /\p{Script=Han}{0,8}“[^“”，。；]{1,8}”$/u;
const LONGEST_NAME = 32;
const COUNTED = /[\d一二三四五六七八九十百千万余多几两某这那各每该我你他在回]/u;
const DAY = /[\d一二三四五六七八九十今昨前当近次同即]/u;
const DIVISIONS_AHEAD = new WordSet([...DIVISIONS.keys()].join(' '));
/** 作政协某市委员会常务委员会工作报告 */
const HOUSE_AHEAD = /^(?:政协|人大)/u;
const PARTY_AHEAD = /^[校院委厅局部]党[委组]/u;
const PLACE_AHEAD = /^(?:\p{Script=Han}{2,3})?[省市县区州盟旗]/u;
/** 工作, 合作, 焦作: no 作 of its own. */
const IN_WORD = /[工合操写创协运动制耕劳农著焦当看叫]/u;
/** 作业区, 作坊, 作物 */
const BEHIND_WORK = /[业坊物风]/u;
/** 其中|华锡集团, 座谈会中|人大代表, 某州2025年|人大代表, 9000多名|人大代表, 12.9万|香港; 展览会中心 is a building. */
const ENDS_BEFORE = /^(?:[其会程动间]中(?!心)|\d[年万亿]|[\d多余几]名)/u;
const COUNTS = tableOf('中年名万亿');
const LEVEL = tableOf('省市区县');
const LEVEL_OF_PLACE = /[省市区县州盟旗]/u;
const POST_BEFORE = /[局厅部院校行处]长|主任|书记|主席/u;
/** 在和县, 安徽和县: the county; behind any other word 和 joins. */
const ENDS_WORD = /[^\P{Script=Han}在来到赴往徽为是]|[》”）]/u;
/** Besides Han characters. */
const NAME_CHARACTER = tableOf(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789（）·',
);

/** Of each place of a text, what is known of it: 0 nothing, else one of these. */
const [OPEN, CLOSED] = [1, 2];
/** The text that was asked of last. Its names share their places, and each is looked at once. */
let walked = new KeptText();
let places = new Uint8Array(1024);
/** Room kept from text to text. */
const MOST_KEPT = 1 << 16;

/**
 * Walks left from `end` until punctuation, a stop word that is not inside a longer word, or `floor`.
 *
 * @returns an offset in [floor, end]; `end` itself where nothing stands there
 * @example findOrganisationStart('韦韬与山西航空集团', 9, 0) // 3: 与 stops
 */
export function findOrganisationStart(text: string, end: number, floor: number): number {
  if (!walked.is(text)) {
    walked = new KeptText(text);
    const size = text.length + 1;
    if (size > places.length || places.length > MOST_KEPT) places = new Uint8Array(size);
    else places.fill(0, 0, size);
  }
  const lowest = Math.max(floor, end - LONGEST_NAME);
  let start = end;
  while (start > lowest) {
    if (places[start] === 0) places[start] = lookAt(text, start);
    if (places[start] === CLOSED) break;
    start -= 1;
  }
  // ——记盛湾镇宋湾小学教师某某
  if (text.charAt(start) === '记' && '—―'.includes(text.charAt(start - 1)) && start > 0) start += 1;
  return reachAcross(text, skipOrphanedBracket(text, start, end), end, lowest);
}

/**
 * 阿拉木图市“绿洲”农业公司, 尼泊尔森林和土壤保护部: the name goes on before what is quoted in it, and before
 * 和 between two fields of a ministry abroad.
 */
function reachAcross(text: string, start: number, end: number, lowest: number): number {
  const isQuoted = start > lowest && start < end && text.charAt(start - 1) === '”';
  const quoted = isQuoted ? QUOTED_IN_NAME.exec(text.slice(lowest, start)) : null;
  if (quoted) return start - quoted[0].length;
  const joins = start > lowest && JOINS_FIELDS[text.charCodeAt(start - 1)] === 1;
  // 市自然资源和|规划局
  if (joins && DEPARTMENT.test(text.slice(start, start + 12))) {
    const field = FIELD.lengthBefore(text, start - 1);
    const at = start - 1 - field;
    if (field > 0 && at > lowest && LEVEL_OF_PLACE.test(text.charAt(at - 1)))
      return findOrganisationStart(text, at, lowest);
  }
  // 新闻与|传播学院, 国际合作与|交流处
  const field = joins ? lengthOfFieldBefore(text, start, end) : 0;
  if (field > 0 && start - 1 - field >= lowest)
    return findOrganisationStart(text, start - 1 - field, lowest);
  const isAnd = joins && text.charAt(start - 1) === '和';
  if (!isAnd || !MINISTRY.test(text.slice(start, end))) return start;
  const head = text.slice(lowest, start - 1);
  for (let length = 2; length <= LONGEST_FIELD; length += 1) {
    const at = head.length - length;
    const country = at > 1 ? COUNTRIES.lengthBefore(head, at) : 0;
    if (country > 0 && !NO_FIELD.test(head.slice(at))) return lowest + at - country;
  }
  return start;
}

/** Whether a name that reaches to a place from the right may go on. */
function lookAt(text: string, start: number): number {
  const code = text.charCodeAt(start - 1);
  if (!isHan(code) && NAME_CHARACTER[code] === 0) return CLOSED;
  // 市文化局局长市人防办主任: a post ends, and what follows begins with its level.
  if (LEVEL[text.charCodeAt(start)] === 1 && POST_BEFORE.test(text.slice(start - 2, start)))
    return CLOSED;
  if (text.charAt(start - 1) === '作' && isGiven(text, start)) return CLOSED;
  // ，经委党组研究
  if (text.charAt(start - 1) === '经' && PARTY_AHEAD.test(text.slice(start, start + 3)))
    return '，。；'.includes(text.charAt(start - 2)) ? CLOSED : OPEN;
  // 宝安区委书记和龙岗区委书记: no city 和龙.
  if (text.charAt(start - 1) === '和' && POST_BEFORE.test(text.slice(start - 3, start - 1)))
    return CLOSED;
  // 3月28日电国务院
  if (text.charAt(start - 2) === '日' && '电讯'.includes(text.charAt(start - 1))) return CLOSED;
  if (
    COUNTS[text.charCodeAt(start - 1)] === 1 &&
    ENDS_BEFORE.test(text.slice(start - 2, start + 1))
  )
    return CLOSED;
  // 继四川
  if (text.charAt(start - 1) === '继' && DIVISIONS_AHEAD.lengthAt(text, start) > 0) return CLOSED;
  // 有过区委书记经历, 曾任过某局局长
  if (
    text.charAt(start - 1) === '过' &&
    (text.charAt(start - 2) === '任' || LEVEL_AHEAD.test(text.slice(start, start + 3)))
  )
    return CLOSED;
  const stop = STOPS.lengthBefore(text, start);
  if (stop === 0 && VERB.lengthBefore(text, start) > 0 && isBodyAhead(text, start)) return CLOSED;
  // 8日 and 今日 stop; 日中友好协会 does not.
  if (stop === 1 && text.charAt(start - 1) === '日' && !DAY.test(text.charAt(start - 2)))
    return OPEN;
  // 三家 and 几家 stop; 王家岭煤矿 does not.
  if (stop === 1 && text.charAt(start - 1) === '家' && !COUNTED.test(text.charAt(start - 2)))
    return OPEN;
  // 会师镇和县人民医院: the county's, and no place called 和县.
  if (stop === 1 && text.charAt(start - 1) === '和' && text.charAt(start) === '县') {
    // 平和县, 泰和县, 共和县
    const isWhole = DIVISIONS_AHEAD.longestAt(text, start - 2).endsWith('和县');
    return !isWhole && ENDS_WORD.test(text.charAt(start - 2)) ? CLOSED : OPEN;
  }
  // 、同达药业: what a list goes on with is a name.
  if (stop === 1 && '同对向'.includes(text.charAt(start - 1)) && text.charAt(start - 2) === '、')
    return OPEN;
  return stop > 0 && !isInsideException(text, start - stop, start) ? CLOSED : OPEN;
}

/** 整合社区资源, 结合北街社区实际: no verb is part of a name that by itself is a body's; 投诉中心 is one. */
function isBodyAhead(text: string, start: number): boolean {
  return (
    BARE_AHEAD.lengthAt(text, start) > 0 ||
    DIVISIONS_AHEAD.lengthAt(text, start) > 0 ||
    LEVEL_AHEAD.test(text.slice(start, start + 3)) ||
    NAMED_AHEAD.test(text.slice(start, start + 9))
  );
}

/** 院长甲作云州市中级人民法院工作报告: what is given opens with its place; 焦作市 and 工作县 hold no verb. */
function isGiven(text: string, start: number): boolean {
  if (IN_WORD.test(text.charAt(start - 2)) || BEHIND_WORK.test(text.charAt(start))) return false;
  return (
    DIVISIONS_AHEAD.lengthAt(text, start) > 0 ||
    HOUSE_AHEAD.test(text.slice(start, start + 2)) ||
    PLACE_AHEAD.test(text.slice(start, start + 6))
  );
}
