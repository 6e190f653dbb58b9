/** The group that a sentence founds and whose head it then names: 成立市抗洪抢险指挥部，由甲任指挥长. */

const OF_GROUP = /^(?:常务)?副?(?:组长|指挥长|总指挥|召集人)$/u;
const FOUNDED =
  /(?:成立|设立|组建)(?:了)?(?<body>\p{Script=Han}{2,20}(?:领导小组|指挥部|工作专班|工作组|专班))/u;
const FAR_BACK = 60;

/**
 * @param before where the words of office end
 * @returns the group's words; the empty string where the title heads no group, or none is founded
 */
export function nameFoundedGroup(title: string, text: string, before: number): string {
  if (!OF_GROUP.test(title)) return '';
  const said = text.slice(Math.max(0, before - FAR_BACK), before);
  const sentence = said.slice(said.lastIndexOf('。') + 1);
  return FOUNDED.exec(sentence)?.groups?.body ?? '';
}
