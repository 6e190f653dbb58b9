/** Whether a title is one that the bodies of a kind have: 局长 of a 局, 主任 of a 委, 总经理 of a 公司. */

/** Bodies whose heads are not called by their last character, as a 局长 of a 局 is. */
const HEADED: readonly (readonly [title: RegExp, body: RegExp])[] = [
  [/主任$/u, /(?:委|委员会|办|办公室|中心|研究室|医院|居委会|村委会|人大|人大常委会)$/u],
  [/主席$/u, /(?:政协|工会|妇联|文联|残联|科协|侨联|工商联|协会|联合会)$/u],
  [/^(?:常务)?副?书记$/u, /(?:委|党组|党支部|社区|村)$/u],
  [/校长$/u, /(?:大学|学院|[中小]学)$/u],
  [/(?:董事长|经理|总裁)$/u, /(?:公司|集团|厂|合作社|银行)$/u],
  [/(?:会长|理事长|秘书长)$/u, /会$/u],
  [/(?:队长|政委|教导员|指导员)$/u, /队$/u],
  [/检察长$/u, /检察院$/u],
];

/** @param body its words, whole or short: 市教育局 */
export function headsBody(title: string, body: string): boolean {
  const ofKind = title.endsWith('长') ? title.at(-2) : undefined;
  if (ofKind !== undefined && body.length > 1 && body.endsWith(ofKind)) return true;
  return HEADED.some(([head, headed]) => head.test(title) && headed.test(body));
}
