/** A clause that tells no act: whom the next one goes on with. */
import { LONGEST_GAP, NO_NAME_BEFORE, SAYS, type ClauseContext } from './clause-chain.ts';

/** More names than any listing holds: what is longer is no listing. */
const LONGEST_LIST = 400;
/** 甲、乙及有关同志，…出席: those who are with them go unnamed. */
const AND_OTHERS =
  /^(?:（[^（）]{1,20}）|同志|一行)?(?:及|以及|和|等)[^，。；]{0,60}(?:领导|同志|成员|人员|负责人|委员|代表|干部|人士|书记|主任|[镇乡区县局处科校院所队站厂部村市州]长|群众|职工|师生|官兵|嘉宾|单位|部门|企业)$/u;
/** 街道负责同志就丙进行了讲解，并…: what follows is theirs who go unnamed. */
const UNNAMED_SUBJECT =
  /^[^，。；]{0,16}(?:负责同志|负责人|代表|人员|同志|专家|成员)(?:分别|先后|依次|详细|简要|还)*(?:围绕|结合|针对|就|对|向|作|做|介绍|讲解|汇报)/u;
/** 甲，乙，|受局党委委托，|丙出席: for whom one came, and no subject. */
const ON_BEHALF = /^受[^，。；]{1,16}(?:委托|委派|指派)(?:[，,]|$)/u;
/** 由甲带队，|…组成的考察团对丙县进行了考察; 在甲带领下，|督导组到丙地督导: those who lead go too. */
const LEADS =
  /^(?:同志)?(?:亲自)?(?:带队|率队|率团|领队|(?:担?任|为)(?:总领队|领队|团长|队长|组长))$|^(?:同志)?的?(?:带领|率领)下$/u;

/** @param after what follows the last name of a clause, up to its end */
export function leadsGroup(after: string): boolean {
  return LEADS.test(after);
}

/** Leaves its people in the chain: they wait for the next clause's act, or did what it says and no more. */
export function waitForAct({ text, start, end, parties, chain }: ClauseContext): void {
  const subjects = parties.filter(({ standing }) => standing === 'SUBJECT');
  const last = parties.at(-1);
  const words = text.slice(start, end);
  if (!last) {
    // …，市委常委甲，市人大常委会、市政府领导，市级部门负责人参加: those in between go unnamed.
    if (ON_BEHALF.test(words)) return;
    if (!NO_NAME_BEFORE.test(words)) chain.waiting = [];
    if (UNNAMED_SUBJECT.test(words)) chain.lastNamed = chain.lastSubjects = [];
    if (SAYS.test(words)) chain.isSaid = true;
    return;
  }
  // 甲，|在乙陪同下，|深入丙地调研: who goes along is told of besides.
  if (parties.every(({ standing }) => standing === 'ESCORT')) return;
  const after = text.slice(last.end, end);
  const all = [...chain.waiting, ...subjects].slice(-LONGEST_LIST);
  chain.waiting = endsWithSubject(after) ? all : [];
  chain.leaders = leadsGroup(after) ? subjects : [];
  chain.isSaid = SAYS.test(after.slice(0, LONGEST_GAP));
  // 甲，乙等来到丙地，与群众一起参加…: those who waited came too.
  if (subjects.length > 0) chain.lastNamed = all;
  chain.lastSubjects = chain.isSaid || subjects.length === 0 ? [] : all;
}

/**
 * A clause of subjects only ends with a name, or with 等 or 同志 behind it; or with one more character, of
 * a name that was read too short.
 */
function endsWithSubject(after: string): boolean {
  if (/^[^\P{Script=Han}说称问答道笑看听想讲写]$/u.test(after)) return true;
  if (AND_OTHERS.test(after) || leadsGroup(after)) return true;
  return /^(?:同志|等|一行|等(?:市|省|区|县)?(?:领导|同志)|（[^（）]*）|\s)*$/u.test(after);
}
