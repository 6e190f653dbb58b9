/** The paper that a site or a post says it took a report from: 来源：自贡日报. */
const SOURCE =
  /(?:信息|文章|稿件|消息)?来\s*[源自]\s*[：:丨|]\s*(?<paper>[\p{Script=Han}A-Za-z]{2,16})/u;

/** @returns the name as printed, or null where the line names none */
export function findPublisher(line: string): string | null {
  return SOURCE.exec(line)?.groups?.paper ?? null;
}
