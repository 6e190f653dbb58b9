/** 锦江、袁河水位, 保苗保水保面积: what looks like a name and is told by what stands around it to be none. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { tableOf } from '../../lexicon/characters.ts';
import type { Candidate } from './candidate.ts';

const GUESSES: ReadonlySet<string> = new Set([
  'by-its-characters',
  'transliterated',
  'japanese',
  'by-its-parts',
]);
/** 袁河之畔, 沙河流域 */
const WATER = /[河江湖海山]$|[河江湖海]之$/u;
const OF_WATER =
  /^(?:之畔|之滨|水位|水质|水域|流域|两岸|沿岸|沿线|上游|下游|中游|畔|岸边|大桥|大坝|入海口|干流|支流|水利枢纽|石窟|主峰|脚下|风景区)/u;
/** 明昌塔设计方案, 丽江桥改造: what is built. */
const BUILT = tableOf('塔桥楼阁亭寺庙祠馆');
const OF_BUILDING =
  /^(?:的?(?:规划|设计|建设|改造|修缮|维修|保护|工程|项目)(?!师|院|局|部|者|员|工))/u;
/** 石基信息、康恩贝等企业 */
const LIST_OF_FIRMS =
  /^\p{Script=Han}{0,6}(?:、[\p{Script=Han}A-Za-z]{2,10}){0,9}等(?:\d+家|[一二三四五六七八九十几多]+家|知名|上市|国内|国有|民营|大型|中央|省内|本地|当地|地方|重点|龙头)?(?:企业|公司|单位|机构|品牌|院校|高校)/u;
/** 羊马河、扶眉和兰州等战役 */
const LIST_OF_BATTLES =
  /^(?:[、和及]\p{Script=Han}{2,5}){0,9}等(?:战役|战斗|地(?!区领导)|省市|省区|县市|市县|县（市|景区|景点|河流|山脉|[大中小]{0,2}型?(?:水库|水电站|煤矿|灌区)|港口|古镇)/u;
/** 伊|河发大水 */
const FLOODS = /^.[河江湖溪](?:发(?:大水|洪)|涨水|决口|断流|泛滥)/u;
/** 连|冰都不给加 */
const EVEN = /^[都也]/u;
/** 昌抚|一体化, 龙溪|地区: two places in one word, and what is called by places alone. */
const OF_PLACES =
  /^(?:一体化|同城化|城际|高铁|铁路|高速公路|经济带|都市圈|城市群|平原|盆地|丘陵|地区(?!领导|各))/u;
/** 出生于福建|龙海, 甘肃|甘谷人 */
const BEHIND_PROVINCE =
  /(?:[于在自到赴往去]|籍贯|原籍|祖籍|^|[，。；])(?<province>\p{Script=Han}{2,3})$/u;
/** 一|江韩水, 一|江春水 */
const NATURE = tableOf('江河湖海山川');
const LONGEST_LIST = 90;
/** 杨林|尾镇督查; 杨林到镇政府 is another thing. */
const TOWN_GOES_ON =
  /^(?![到赴在往是任当向从由代原副和与及等为就对下驻进回去来该本全各])\p{Script=Han}(?:[镇乡](?!亲)|[县旗](?![长委政人里级直城域]))/u;
/** 阳罗洲、四季红等镇 */
const LIST_OF_TOWNS =
  /^(?:、\p{Script=Han}{2,5}){1,9}等(?:[\d一二三四五六七八九十两多几]+个?)?(?:镇|乡|村|社区|街道|县|区)(?!领导|级|直|委|政|人大|四|有关|相关|主要|部门|里)/u;
/** 龙井乡王岗|村党支部书记: a village of the town that stands before it. */
const OF_TOWN = tableOf('镇乡道处场办');
const VILLAGE_GOES_ON = /^村(?:党|支|委|民|两委|“两委”|主任|书记|会计|妇联)/u;
const ADVERBIAL = /^地(?![区处方铁址委级震税图])/u;
/** 乔大|爷: whom a surname and a word of kin call. */
const KIN =
  /^老?(?:大爷|大娘|大妈|大婶|大叔|大伯|大嫂|大姐|大哥|婆婆|爷爷|奶奶|阿姨|叔叔|伯伯|老汉|老太|师傅|师父|老爹|老伯|[爹爸妈娘婆爷奶姨叔伯嫂]$)/u;

const HEAD_OF_PLACE = /^(?:副|代)?[省市县区州]长/u;
const LEVEL_TWICE = /^(?<level>[省市县区州镇乡])副?\k<level>长/u;
const SENDS_GROUP = /(?:代表|考察|访问|慰问|观摩|参观|采访)$/u;
/** 省|经委、商务厅, 副司令员|兼纪委书记: a level by itself is no surname. */
const LEVELS = '省市县镇乡兼';
/** 政协委员|增免名单 */
const LIST_GOES_ON = /^(?:名单|名额)/u;
/** 主席由民营|企业家担任: whoever it is stands behind 由. */
const HELD_BY = /^[^，。；、\n]{0,10}(?:担任|兼任|出任|组成|提名)/u;
/** 有过区委书记|经历的, 院长|任命的决定, 总监|票人 */
const NOUNS_OF_OFFICE: ReadonlySet<string> = new Set(
  '经历 履历 公署 任命 任职 任免 任期 就职 履职 离任 免职 票人'.split(' '),
);

/** 区局局长, 苗栗执政, 蓝营: a district's office, Taiwan's counties and camps that nobody is called by. */
const NO_NAMES: ReadonlySet<string> = new Set(
  '由 区局 苗栗 南投 屏东 花莲 澎湖 彰化 基隆 新竹 蓝营 绿营 向奋斗 向战斗 向坚守 向工作 向奋战 和嘉宾 和来宾 和客人'.split(
    ' ',
  ),
);
const HOME_SAFE = /^(?:归来|凯旋|返|抵|回|出院|撤离|健康|无事)/u;
/** 各部门负责人|来海，: whither a group comes. */
const COMES = /^[来抵莅赴]\p{Script=Han}$/u;
const GROUP = /(?:负责人|领导|代表|成员|人员|同志|一行|班子|嘉宾|客商)$/u;
/** 县情、|林情、: states of things in a row. */
const STATE_BEFORE = /\p{Script=Han}情、$/u;
/** 席开六桌, 甫卸任, 马年旗开得胜, 单亲女职工 */
const NO_START = /^(?:席开|甫[卸上接就]|[牛龙马羊]年|单亲|单身)/u;
/** 、郭门片区: a piece of ground. */
const OF_GROUND =
  /^(?:片区|地块|小区|新村|办事处|管理处|大道|大街|路段|组团|商圈|景区|水库|车站|搬迁改造|棚户区|棚改|旧城改造|拆迁)/u;

/** Tells of a name that nothing announces whether its surroundings speak against it. */
export function isNoPerson(text: string, { start, end, name, rule }: Candidate): boolean {
  // 代买代送, 边走边看
  if (rule !== 'after-title' && name.length === 3 && name.endsWith(name.charAt(0))) return true;
  // 代表蒂尔堡|市市长: the level is said twice, once of the place.
  if (LEVEL_TWICE.test(text.slice(end, end + 4))) return true;
  // 各城代表|团来
  if (name.startsWith('团') && SENDS_GROUP.test(text.slice(Math.max(0, start - 2), start)))
    return true;
  // 郑州|市长
  if (DIVISIONS.has(name) && HEAD_OF_PLACE.test(text.slice(end, end + 4))) return true;
  if (
    NO_NAMES.has(name) ||
    NO_START.test(name) ||
    LEVELS.includes(name.charAt(0)) ||
    NOUNS_OF_OFFICE.has(name)
  )
    return true;
  const before = text.slice(Math.max(0, start - 4), start);
  if (name.length === 2 && name.endsWith('情') && STATE_BEFORE.test(before)) return true;
  // 华润置|地康养事业部
  if (name.endsWith('置') && /^[地业]/u.test(text.slice(end, end + 1))) return true;
  // 医疗队队员平安归来
  if (name === '平安' && HOME_SAFE.test(text.slice(end, end + 2))) return true;
  if (COMES.test(name) && GROUP.test(before)) return true;
  // 州委秘书长暨|楚雄高新区党工委书记
  if (
    name.startsWith('暨') &&
    ['', '县', '市', '区'].some((unit) => DIVISIONS.has(name.slice(1) + unit))
  )
    return true;
  if (name.length < 4 && KIN.test(text.slice(start + 1, end + 1))) return true;
  // 领导关切地询问
  if (name.length === 2 && ADVERBIAL.test(text.slice(end, end + 2))) return true;
  if (OF_TOWN[text.charCodeAt(start - 1)] === 1 && VILLAGE_GOES_ON.test(text.slice(end, end + 6)))
    return true;
  const behind = text.slice(end, end + LONGEST_LIST);
  if (DIVISIONS.has(name) && LIST_OF_BATTLES.test(behind)) return true;
  if (LIST_GOES_ON.test(behind) || (name.startsWith('由') && HELD_BY.test(behind))) return true;
  // 欧亚处副处长, 校董会主席
  if (/[处科]$/u.test(name) && /^副?[处科]长/u.test(behind)) return true;
  if (name.endsWith('会') && name.length === 2 && /^副?(?:主席|会长|主任)/u.test(behind))
    return true;
  if (!GUESSES.has(rule)) return false;
  if (WATER.test(name) && (name.endsWith('之') || OF_WATER.test(behind))) return true;
  if (BUILT[name.charCodeAt(name.length - 1)] === 1 && OF_BUILDING.test(behind)) return true;
  // 保|苗保水: one verb before each of a row of things.
  if (name.length === 3 && text.charAt(start - 1) === name.charAt(1)) return true;
  // 5月的|曹州大|地
  if (name.endsWith('大') && behind.startsWith('地')) return true;
  if (NATURE[name.charCodeAt(0)] === 1 && text.charAt(start - 1) === '一') return true;
  if (OF_PLACES.test(behind) || isPlaceInProvince(text, start)) return true;
  if (isRefrain(text, start, end)) return true;
  // 杨汛|桥镇镇长
  if (TOWN_GOES_ON.test(behind) || LIST_OF_TOWNS.test(behind)) return true;
  if (FLOODS.test(text.slice(start, start + 5)) || LIST_OF_BATTLES.test(behind)) return true;
  if (name.startsWith('连') && EVEN.test(behind)) return true;
  return OF_GROUND.test(behind) || LIST_OF_FIRMS.test(behind);
}

function isPlaceInProvince(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  const province = BEHIND_PROVINCE.exec(before)?.groups?.province ?? '';
  return DIVISIONS.get(province)?.level === 'PROVINCE';
}

/** 明大德、守公德、|严私德: three items or more of three characters that end alike. */
function isRefrain(text: string, start: number, end: number): boolean {
  if (end - start !== 3) return false;
  const isAlike = (from: number, sign: number) =>
    text.charAt(sign) === '、' && text.charAt(from + 2) === text.charAt(end - 1);
  const before = isAlike(start - 4, start - 1);
  const behind = isAlike(end + 1, end);
  return (
    (before && (behind || isAlike(start - 8, start - 5))) || (behind && isAlike(end + 5, end + 4))
  );
}
