/** 学习甲在参加代表团审议时的讲话精神, 甲主持召开座谈会重要讲话精神: what somebody said at a meeting that is long over. */

const SAID_THERE =
  /^(?:时|期间|上|之际)(?:所?(?:发表|作出?|提出)的?)?(?:的|(?=重要))[^，。；]{0,6}?(?:讲话|指示|批示|精神|要求|部署|致辞|发言)|^会?重要(?:讲话|指示|论述)精神/u;
const OF_ONE =
  /^[^，。；：]{0,48}?(?:时|期间|会上|之际)(?:所?(?:发表|作出?|提出)的?)?的[^，。；]{0,6}?(?:讲话|指示|批示|精神|要求|部署|致辞|发言)/u;

/** @param behind what follows a meeting's name */
export function isSaidThere(behind: string): boolean {
  return SAID_THERE.test(behind);
}

/** @param behind what follows the verb that a meeting's name follows: 出席|全省领导干部大会时的讲话要求 */
export function isAtOneLongOver(behind: string): boolean {
  return OF_ONE.test(behind);
}
