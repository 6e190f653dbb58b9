/** Posts that leave unsaid what the posts before them say: 望城区委书记甲、区长乙 → 望城区's head. */
import type { PostMention } from '../model/mention.ts';

/** What a post may lean on: another post before it, with the organisation that it turned out to be at. */
export interface KnownPost {
  readonly title: string;
  readonly organisationText: string;
}

const LEVEL_HEAD = /^(?:代|副|常务副)?(?<level>[省市区县州旗盟镇乡])长(?:助理)?$/u;
/** 区人大常委会, 县政协, 市公安局: the level alone, no place. */
const BARE_LEVEL =
  /^(?<level>[区县旗镇乡])(?=委|党委|政府|人大|政协|纪委|监委|人民|法院|检察院|\p{Script=Han}{2,6}[局办])/u;
/** 小店区 in 小店区委, 宁乡市 in 宁乡市人大常委会. */
const PLACE =
  /^(?<place>\p{Script=Han}{1,11}(?<level>[省市区县州旗盟镇乡]))(?=党?委|党组|政府|人大|政协|纪委|监委|人民|公安|$)/u;
/** Departments that committees of all levels have: 县委常委、宣传部部长. */
const DEPARTMENT =
  /^(?:政法委|组织部|宣传部|统战部|社会工作部|秘书处|办公厅|办公室|网信办|政研室|巡察办|巡视办|农办|党校|机关工委)$/u;
const COMMITTEE = /^(?<committee>.{0,12}[省市区县州旗盟镇乡]党?委|.{2,8}自治区党委)/u;
/** 高新区党工委书记、管委会主任: the same zone's. */
const SAME_BODY = /^(?:管委会|管理委员会|工会|机关党委|纪委|党委|党组|党工委|办公室|办公厅)$/u;
const PARTY_GROUP = /(?:党工委|党委|党组)$/u;
const BODY_WITH_SECRETARY = /(?:人大|常务委员会|委员会|人大常委会|政协|政府|委)$/u;
const HEAD_OF_REGION = /^(?:代|常务)?副?主席$/u;
const REGION = /^.{0,8}自治区(?=党委)/u;
/** 某大学党委副书记甲、副校长乙: a post that only such a body has. */
const UNIT_POSTS: readonly (readonly [post: RegExp, body: RegExp])[] = [
  [/校长$/u, /(?:大学|学院|学校|中学|小学)$/u],
  [/院长$/u, /院$/u],
  [/(?:经理|董事长|总裁|董事|监事)$/u, /(?:公司|集团)$/u],
  [/行长$/u, /(?:银行|分行|支行)$/u],
];
const OF_NO_BODY = /^国家副?主席$/u;
const DEPUTY = /^(?:常务)?副|助理$/u;

/**
 * Completes the words for a post's organisation.
 *
 * @param chain the posts before it of the same person, nearest last: 市委副书记、…
 * @param others the posts before it of other people in the same sentence, nearest last
 * @returns the post's own words where it leans on nothing
 */
export function leanOnPosts(
  { title, organisationText: words }: PostMention,
  chain: readonly KnownPost[],
  others: readonly KnownPost[],
): string {
  if (OF_NO_BODY.test(title)) return words;
  const nearest = chain.at(-1);
  const level = LEVEL_HEAD.exec(title)?.groups?.level;
  if (words === '' && level !== undefined)
    return findPlace(level, nearest ? [nearest] : others) ?? '';
  // 自治区党委常委、常务副主席: heads the government, not the committee.
  const region = HEAD_OF_REGION.test(title) && REGION.exec(nearest?.organisationText ?? '')?.[0];
  if (words === '' && region) return region;
  if (words === '') return nearest ? nearest.organisationText : leanOnOthers(title, others.at(-1));
  const bare = BARE_LEVEL.exec(words)?.groups?.level;
  if (bare !== undefined) {
    const place = findPlace(bare, [...others, ...chain]);
    return place === null ? words : place + words.slice(bare.length);
  }
  if (!nearest) return words;
  const committee = COMMITTEE.exec(nearest.organisationText)?.groups?.committee;
  if (DEPARTMENT.test(words) && committee !== undefined) return committee + words;
  const body = nearest.organisationText.replace(PARTY_GROUP, '');
  return SAME_BODY.test(words) && body !== '' ? body + words : words;
}

/** The nearest place of that level that a post before names: 宁乡市委书记甲、市长乙. */
function findPlace(level: string, posts: readonly KnownPost[]): string | null {
  for (const { organisationText } of posts.toReversed()) {
    const place = PLACE.exec(organisationText)?.groups;
    if (place?.level === level && place.place !== undefined && place.place.length > 1)
      return place.place;
  }
  return null;
}

/** 市人大常委会主任黄某主持，副主任林某出席: the deputy is of the same body. */
function leanOnOthers(title: string, last: KnownPost | undefined): string {
  if (!last) return '';
  if (UNIT_POSTS.some(([post, body]) => post.test(title) && body.test(last.organisationText)))
    return last.organisationText;
  const leans = title.endsWith('秘书长')
    ? BODY_WITH_SECRETARY.test(last.organisationText)
    : DEPUTY.test(title) && last.title.endsWith(title.slice(-2));
  return leans ? last.organisationText : '';
}
