/** Where the body of a post begins, whatever kind of body it is. */
import { findOrganisationStart } from '../organisations/find-organisation-start.ts';
import { trimToPlace } from '../organisations/trim-to-place.ts';

/** What delegations are out for: in a name it is no verb. */
const DELEGATION =
  /(?:党政|经贸|友好|慰问|考察|访问|代表|观摩|学习|采访|演出|工作|医疗|援建|讲师|宣讲|记者|商务|投资|教育|文化|艺术|体育|科技|农业|议会|政府|军事|青年|学生|教师|调研|督导|督查|检查|巡视|巡察|指导|验收|评估|调查|联合){1,3}[团组队]$/u;
const LONGEST_DELEGATION = 7;

/** @param end where its name ends, before the title */
export function startOfBody(text: string, end: number, floor: number): number {
  // 中央|代表团, 外国驻华使节|考察团: what a delegation is out for stops no name.
  const delegation = DELEGATION.exec(text.slice(Math.max(floor, end - LONGEST_DELEGATION), end));
  const from = end - (delegation?.[0].length ?? 0);
  return trimToPlace(text, findOrganisationStart(text, from, floor), end);
}
