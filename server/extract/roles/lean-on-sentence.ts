/** A post without a body at the start of a sentence: 区政协主席甲主持会议。副主席乙、丙出席. */
import type { KnownPost } from './known-post.ts';

const DEPUTY = /^(?:常务)?副(?<head>主席|主任)$/u;
/** Bodies whose deputies are listed without it. */
const HAS_DEPUTIES = /(?:政协|人大|人大常委会)$/u;

/**
 * @param earlier the posts that the sentence before named
 * @returns the one body there that has such a head and deputies, or ''
 */
export function leanOnSentence(title: string, earlier: readonly KnownPost[]): string {
  const head = DEPUTY.exec(title)?.groups?.head;
  if (head === undefined && title !== '秘书长') return '';
  const bodies = new Set(
    earlier
      .filter((post) => head === undefined || post.title.endsWith(head))
      .map(({ organisationText }) => organisationText)
      .filter((words) => HAS_DEPUTIES.test(words)),
  );
  const [only = ''] = bodies;
  return bodies.size === 1 ? only : '';
}
