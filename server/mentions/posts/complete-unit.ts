/** 市公安局长 heads 市公安局: the unit that a body and its post say once. */
import { DEPARTMENT_FIELDS } from '../../lexicon/organisations.ts';
import { WordSet } from '../../lexicon/word-set.ts';

const FIELDS = new WordSet(DEPARTMENT_FIELDS, '武装 法 检察 研究 学 书 分 总');
const SHORTENED_UNIT = /^(?:副|常务副)?(?<unit>[部局厅署委社队处科])(?:长|主任)$/u;
/** 交通运输部人事教育|司长 */
const DEPARTMENT_OF_MINISTRY =
  /^\p{Script=Han}{2,12}?(?:部|委员会|委|总局|署|办公室)(?!委)\p{Script=Han}{2,8}(?<![司局厅])$/u;

const PROCURATOR = /^(?:代理?)?副?检察长$/u;
const OF_PLACE = /[省市县区州旗](?:院)?$/u;

/** 市公安局长: 局 is said once and belongs to both the organisation and the title. */
export function completeUnit(organisationText: string, title: string): string {
  // 兴国县检察长, 赣州市院检察长
  if (PROCURATOR.test(title) && OF_PLACE.test(organisationText))
    return `${organisationText.replace(/院$/u, '')}检察院`;
  if (/^副?司长$/u.test(title) && DEPARTMENT_OF_MINISTRY.test(organisationText))
    return `${organisationText}司`;
  const unit = SHORTENED_UNIT.exec(title)?.groups?.unit;
  if (unit === undefined) return organisationText;
  const field = FIELDS.lengthBefore(organisationText, organisationText.length);
  return field > 1 ? organisationText + unit : organisationText;
}
