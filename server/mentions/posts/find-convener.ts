/** The body that a post without one is of, where a meeting is told of: 市教育局召开会议，局长甲主持. */
import { findMatches } from '../../lexicon/find-matches.ts';
import { findOrganisationStart } from '../organisations/find-organisation-start.ts';
import { headsBody } from './heads-body.ts';

const CONVENES = /(?:组织)?(?:召开|举行|举办)|主办/gu;
/** 市教育局|日前在会议中心|召开 */
const WHEN_AND_WHERE =
  /(?:近日|日前|昨日|昨天|今日|今天|当日|当天|\d日)?(?:上午|下午|晚上|晚)?(?:在[^，。；\n]{2,20})?(?:专题|专门|及时|迅速|连夜|立即|紧急)?$/u;
/** Characters before a post, of which the meeting it is told of is one. */
const REACH = 240;
/** 党组书记, 党委副书记: any unit's. */
const OF_UNIT = /^党(?:委|组)/u;
const UNIT = /(?:[局厅委办院校]|大学|中心|公司|集团|银行|政协|总工会|妇联)$/u;
/** 我市召开: it says no more than 市长 does. */
const OWN_PLACE = /^[我全本]?.$/u;
/** 市委, which has no 党组. */
const COMMITTEE = /[省市县区州旗盟镇乡]委$/u;

/**
 * @param at where the post begins
 * @returns the body's words, or '' where none that has such a post convenes anything before it
 */
export function findConvener(text: string, title: string, at: number): string {
  const from = Math.max(0, at - REACH);
  const said = text.slice(from, at);
  for (const { index } of findMatches(said, CONVENES).toReversed()) {
    const before = said.slice(0, index).replace(WHEN_AND_WHERE, '');
    const end = from + before.length;
    const body = text.slice(findOrganisationStart(text, end, from), end);
    const isUnits = OF_UNIT.test(title) && UNIT.test(body) && !COMMITTEE.test(body);
    if (!OWN_PLACE.test(body) && (isUnits || headsBody(title, body))) return body;
  }
  return '';
}
