/** Whether the ending of a name is part of a longer word: 中心城市, 支队长, 市委书记. */
import { WordSet } from '../../lexicon/word-set.ts';

const CENTRE = '中心';
const PARTY_BRANCH = /党(?:委|组|工委|总支|支部)$/u;
const PARTY_POST = /^(?:第一|副)?书记|^委员|^成员|^常委/u;
/** 政府采购, 政府工作报告: what a government does and gives, and not the government. */
const OF_GOVERNMENT =
  /^(?:采购|工作报告|投资|债|性|购买|补贴|引导|储备|专项|定价|职能|信用|贴息|主导|信息|网|特殊津贴|奖励|规章|令|治理能力|履职能力|机构改革)/u;
const NO_CENTRE =
  /^(?:[城区组镇村校医地点线站]|工作|思想|任务|环节|广场|大街|学校|小学|主题|内容|位置|主任医)/u;
/** 中央农村工作会议, 中央书记处, 中央有关领导: meetings, departments and things of the centre. */
const OF_CENTRE =
  /^(?:经济|农村|政法|组织|宣传|统战|民族|人才|城镇|外事|扶贫|金融|城市|文化|群团|水利|生态|环保|政治局|书记处|候补|有关领|主流|大厅|电视|广播|人民广)/u;
/** A post begins with the ending: 支队长 is no part of 支队. */
const POSTS = new WordSet(
  '支队长 总队长 大队长 中队长 副支队长 支队政委 委员长 庭长 行长 支行长 分行长 院长 社长 纪检组长 武装部长',
);
/** 民建某市委会: of a party; 市委会议 and 市委会同… hold none. */
const COMMITTEE_OF_PARTY =
  /(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)\p{Script=Han}{0,12}[省市县区州]$/u;
/** What makes an ending part of a longer word: 中心城市. */
const GOES_ON =
  /^(?:八项|驻|旧址|遗址|苏区|红军|空调|商务区|大街|储备|厨房|企业|媒体(?!中心)|财政|预算|领导同志|伍|广场|织(?!部)|学历|学位|城市|议|环节|任务|思想|内容|地位|建设用|委员会?|部门|书法|化(?![学工])|制|级|性|者)/u;

const IN_THE_MIDDLE = /[田湖河江池路街场院园城屋桥]/u;

/** @param at where the ending begins */
export function isPartOfWord(text: string, at: number, suffix: string): boolean {
  const end = at + suffix.length;
  if (suffix === '委会' && !COMMITTEE_OF_PARTY.test(text.slice(Math.max(0, at - 18), at)))
    return true;
  // 田中央, 市场中央: the middle of it.
  if (suffix === '中央' && IN_THE_MIDDLE.test(text.slice(Math.max(0, at - 1), at))) return true;
  return goesOn(suffix, text.slice(end, end + 4)) || POSTS.lengthAt(text, at) > suffix.length;
}

/** 中心城市 is no centre; 公司党委书记 holds a post at the company. */
function goesOn(suffix: string, next: string): boolean {
  // 市监委委员, 科技城管委会.
  if (suffix.endsWith('委') && /^委员(?!会)/u.test(next)) return PARTY_BRANCH.test(suffix);
  if (suffix.endsWith('委') && next.startsWith('会')) return true;
  if (suffix === CENTRE && NO_CENTRE.test(next)) return true;
  // 市委常委会议军会议
  if (suffix.endsWith('常委会') && next.startsWith('议军')) return false;
  // 中央社记者
  if (suffix === '中央' && /^社(?!会|区|团|工)/u.test(next)) return true;
  if (suffix === '国务院' && next.startsWith('政府')) return true;
  if (suffix === '中央' && OF_CENTRE.test(next)) return true;
  if (suffix.endsWith('政府') && OF_GOVERNMENT.test(next)) return true;
  // 仲裁委 in 仲裁委员会, 组织委 in 组织委员, 地方志办 in 地方志办公室.
  if (suffix.endsWith('委') && next.startsWith('员')) return true;
  if (suffix.endsWith('办') && /^(?:公(?:[室厅楼区]|大楼|用房|场所|会议)|事处)/u.test(next))
    return true;
  // 初中学历, 在北京四中学习, 在清华大学学习; 某大学位于, 某中学历史, 某大学习近平…中心 are of a school.
  if (
    /[中大]学$/u.test(suffix) &&
    /^(?:历(?![史经时任届年来次程])|位(?![于列居置])|习(?!近平))/u.test(next)
  )
    return true;
  // 消防队员; 中央12号文件
  if (suffix.endsWith('队') && next.startsWith('员')) return true;
  if (/[委央]$/u.test(suffix) && /^[\d一二三四五六七八九十]{1,3}号/u.test(next)) return true;
  // 人大会堂
  if (suffix.endsWith('人大') && next.startsWith('会堂')) return true;
  // 石门村大学生村干部, 希望政府办好教育
  if (suffix.endsWith('大学') && next.startsWith('生')) return true;
  if (suffix.endsWith('政府办') && /^[好理学实成]/u.test(next)) return true;
  // 化学系统 is no department.
  if (suffix.endsWith('系') && /^[统列]/u.test(next)) return true;
  // 各部门; 规划部署; 组织部分委员视察.
  if (suffix.endsWith('部') && /^(?:门|署(?!名)|分(?!部|局|公司))/u.test(next)) return true;
  return GOES_ON.test(next) || (PARTY_BRANCH.test(suffix) && PARTY_POST.test(next));
}
