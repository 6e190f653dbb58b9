/** Where a body ends and its post begins, where words may be of either: 河畔镇党委|书记, 太钢集团|纪委书记. */
import { HAS_OWN_DISCIPLINE } from '../../lexicon/organisations.ts';

/** Places, zones, fields (教育工作) and divisions (第八师石河子市) that a committee of the party leads; a company or a village has a 党委书记 of its own. */
const HAS_COMMITTEE =
  /^[区州盟]$|(?:自治[区州]|[镇乡]|苏木|街道|(?:开发|高新|高新技术产业|经开|新|示范|保税|综保|风景|风景名胜|景|度假|旅游|合作|试验|功能|工业|管理|集聚|园|自贸)区|基地|新城|科技城|产业园|\p{Script=Han}{2}工作|师(?:\p{Script=Han}{2,5})?市)$/u;
const COMMITTEE = /^党(?:工委|委)(?=.)/u;
const VILLAGE = /^(?:社区|村)(?=书记|主任|会计)/u;
const OWN_COMMISSION = /.纪委$/u;
/** 神经内|科, 骨|科; 市医院科主任 names no clinic. */
const CLINIC =
  /[内外骨儿妇产眼肤喉腔瘤诊验射像醉复理药病染症]$|(?:医|卫生|保健|妇幼)院\p{Script=Han}{1,8}$/u;

/** The words for a body and for the post at it. */
export interface BodyAndTitle {
  readonly organisationText: string;
  readonly title: string;
}

/** Moves the words that are the other one's; most posts stay as they are. */
export function partBodyAndTitle(body: string, post: string): BodyAndTitle {
  let [organisationText, title] = [body, post];
  // 自治区党委副书记, 河畔镇党委书记: a post of the committee there, as 市委书记 is.
  const committee = HAS_COMMITTEE.test(organisationText) && COMMITTEE.exec(title)?.[0];
  if (committee) {
    organisationText += committee;
    title = title.slice(committee.length);
  }
  // 北街社区书记, 上塘村主任: with its own name before it, the village or community is the body.
  const village = organisationText !== '' && VILLAGE.exec(title)?.[0];
  if (village) {
    organisationText += village;
    title = title.slice(village.length);
  }
  // 东北大学化学系主任, 市医院神经内科主任: the department is the body, and its head the post.
  if (
    (title === '系主任' && organisationText !== '') ||
    (title === '科主任' && CLINIC.test(organisationText))
  ) {
    organisationText += title.charAt(0);
    title = '主任';
  }
  // 太钢集团纪委书记: as its 党委书记, a post of the body.
  if (
    OWN_COMMISSION.test(organisationText) &&
    HAS_OWN_DISCIPLINE.test(organisationText.slice(0, -2))
  ) {
    organisationText = organisationText.slice(0, -2);
    title = `纪委${title}`;
  }
  return { organisationText, title };
}
