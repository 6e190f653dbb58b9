/** The place that a list of bodies says once: 市发改委、财政局; 市法院、检察院; 高新区党工委、管委会. */
import { listDepartments } from '../../lexicon/list-departments.ts';
import type { OrganisationMention } from '../../model/mention.ts';

const LOCAL_DEPARTMENTS: ReadonlySet<string> = new Set(
  listDepartments(['局', '厅', '委', '委员会', '办']),
);
/** 高新区党工委、管委会; 镇党委、政府: the second is the same place's. */
const OF_SAME_PLACE = /^、(?:管委会|办事处|人大工委|政府)$/u;
const COMMITTEE_OF_PLACE = /^(?<place>.*[区城园镇乡道])党(?:工委|委)$/u;
/** 市发改委、财政局和住建局: departments of one place. */
const LISTED = /^[、和及与]\p{Script=Han}{2,8}$/u;
const DEPARTMENT_OF_PLACE =
  /^(?<place>\p{Script=Han}{1,9}[省市县区州旗盟])(?:人民)?\p{Script=Han}{1,11}[局委办厅]$/u;
/** 市法院、检察院; 市中级人民法院和人民检察院. */
const PROCURATORATE = /^[、和](?:人民)?检察院$/u;
const COURT_OF_PLACE = /^(?<place>\p{Script=Han}{1,9}[省市区县州旗盟])(?:[中高]级)?(?:人民)?法院$/u;

/** The place of the committee or the department named before, where the words behind it are of no other; or null. */
export function placeSaidBefore(before: OrganisationMention, words: string): string | null {
  if (OF_SAME_PLACE.test(words)) return COMMITTEE_OF_PLACE.exec(before.name)?.groups?.place ?? null;
  if (PROCURATORATE.test(words)) return COURT_OF_PLACE.exec(before.name)?.groups?.place ?? null;
  const isDepartment = LISTED.test(words) && LOCAL_DEPARTMENTS.has(words.slice(1));
  return isDepartment ? (DEPARTMENT_OF_PLACE.exec(before.name)?.groups?.place ?? null) : null;
}
