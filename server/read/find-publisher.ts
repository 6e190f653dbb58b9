/** The paper that a site or a post says it took a report from: 来源：自贡日报. */
import { CREDIT_LABEL } from '../lexicon/credits.ts';

/** In 来源：　时间：2017-12-28 no paper stands. */
const SOURCE = new RegExp(
  `(?:信息|文章|稿件|消息)?来\\s*[源自]\\s*[：:丨|]\\s*(?!(?:${CREDIT_LABEL})\\s*[：:])(?<paper>[\\p{Script=Han}A-Za-z]{2,16})`,
  'u',
);

/** @returns the name as printed, or null where the line names none */
export function findPublisher(line: string): string | null {
  return SOURCE.exec(line)?.groups?.paper ?? null;
}
