/** A post without a body behind those of other people. */
import type { KnownPost } from './known-post.ts';
import { COMPANY_POST, TOWN_COMMITTEE, UNIT_POSTS } from './shared-posts.ts';

/** 某镇 in 长丰县某镇党委. */
const OF_COMMITTEE = /^党(?:工)?委(?=.)/u;
const BODY_WITH_SECRETARY = /(?:人大|常务委员会|委员会|人大常委会|政协|政府|委)$/u;
/** What is no post at the body of whoever is named before. */
const HELD_ANYWHERE =
  /院士$|代表$|委员$|常委$|[作专]家$|员$|[律教医药技导厨]师$|生$|民$|人$|职工$|员工$|户$|议长$|主席团|执行主席|领导$|总书记$|国家副?主席$|总统$|总理$|首相$|大使$|教授$|书记$|得主$|者$/u;
const OF_PARTY_GROUP = /^(?:党委|党组|党总支|纪委)(?:常务)?副?(?:书记|委员|成员|常委)$/u;
/** 组织处处长甲、主任科员乙 */
const OFFICIAL = /(?:科员|调研员|巡视员)$/u;
const SECTION = /[处科室局厅部委办]$/u;
const UNIT = /(?:^[校院]|大学|学院|学校|[中小]学|医院|公司|集团|银行|局|厅)$/u;
/** 选举甲为市政协主席，乙为副主席，丙为常务委员 */
const MEMBER = /^(?:常务委员|常委|委员)$/u;
const OFFICIAL_THERE = /^(?:副?巡视员|督导员|调研员)$/u;
const HAS_MEMBERS = /(?:政协|政协\p{Script=Han}{1,20}委员会|人大常委会)$/u;
const PARTY_DEPUTY = /^党(?:委|组)(?:常务)?副书记$/u;
const DEPUTY = /^(?:常务)?副|助理$/u;

/** 市人大常委会主任黄某主持，副主任林某出席: the deputy is of the same body. */
export function leanOnOthers(
  title: string,
  others: readonly KnownPost[],
  isListed: boolean,
): string {
  const last = others.at(-1);
  if (!last) return '';
  if (isListed && (!HELD_ANYWHERE.test(title) || isOfUnit(title, last)))
    return last.organisationText;
  if (UNIT_POSTS.some(([post, body]) => post.test(title) && body.test(last.organisationText)))
    return last.organisationText;
  // 澜阳重装董事长甲，总经理乙: only a company has such a post before it.
  if (COMPANY_POST.test(title) && COMPANY_POST.test(last.title)) return last.organisationText;
  const leans = title.endsWith('秘书长')
    ? BODY_WITH_SECRETARY.test(last.organisationText)
    : DEPUTY.test(title) && last.title.endsWith(title.slice(-2));
  if (leans || (MEMBER.test(title) && HAS_MEMBERS.test(last.organisationText)))
    return last.organisationText;
  // 丁字镇党委书记甲，镇长乙，党委副书记丙: posts at one committee.
  const committee = OF_COMMITTEE.test(title)
    ? others.findLast(({ organisationText }) => TOWN_COMMITTEE.test(organisationText))
    : undefined;
  // 市政协党组副书记、副主席甲，党组成员乙
  const group = OF_PARTY_GROUP.test(title)
    ? others.findLast(({ title: other }) => OF_PARTY_GROUP.test(other))
    : undefined;
  const party = (committee ?? group)?.organisationText;
  if (party !== undefined && (party === last.organisationText || !UNIT.test(last.organisationText)))
    return party;
  if (title === '党组成员' && HAS_MEMBERS.test(last.organisationText)) return last.organisationText;
  // 区政协副主席甲，政协党组副书记乙，副主席丙.
  const alike = DEPUTY.test(title)
    ? others.findLast(({ title: other }) => other.endsWith(title.slice(-2)))
    : undefined;
  if (alike?.organisationText === last.organisationText) return last.organisationText;
  // 某公司党委书记、董事长甲主持，党委副书记乙宣读: the deputy of a post before the last.
  const head = PARTY_DEPUTY.test(title)
    ? others.findLast(({ title: other }) => other === title.replace(/(?:常务)?副/u, ''))
    : undefined;
  return head?.organisationText === last.organisationText ? last.organisationText : '';
}

/** 某大学校长甲、党委副书记乙, 某军分区司令员甲、政治委员乙. */
function isOfUnit(title: string, { organisationText }: KnownPost): boolean {
  return (
    (OF_PARTY_GROUP.test(title) && UNIT.test(organisationText)) ||
    (OFFICIAL.test(title) && SECTION.test(organisationText)) ||
    (OFFICIAL_THERE.test(title) && HAS_MEMBERS.test(organisationText)) ||
    /^副?政治委员$/u.test(title)
  );
}
