/** Which body a post is of that names none: 某医院新楼启用。院长甲致辞. */
import type { ExtractedOrganisation } from '../../model/extraction.ts';
import type { OwnHouse } from './find-own-body.ts';
import type { RoleReading } from '../roles/role-reading.ts';

/** Many bodies have these: it must be the one that the article is about. */
const OF_PARTY = /^(?:党委(?:常务|专职)?副?书记|党委常委|党委委员)$/u;
const OF_COMPANY = /^(?:(?:常务)?副?总经理|副?董事长|监事会主席)$/u;
const OF_CONGRESS = /^副主任$/u;
const OF_SCHOOL = /^(?:常务)?副?校长$/u;
/** Posts that only such bodies have. */
const HEADED_BY: readonly (readonly [title: RegExp, body: RegExp])[] = [
  [/^(?:常务)?副?院长$/u, /院$/u],
  [OF_SCHOOL, /(?:大学|学院|学校|[中小]学|党校)$/u],
  [OF_PARTY, /(?:大学|学院|学校|医院|公司|集团|银行)$/u],
  [OF_COMPANY, /(?:公司|集团|银行)$/u],
  [/^副?行长$/u, /(?:银行|[支分]行)$/u],
  [/^(?:审判长|审判员|法官|书记员|人民陪审员)$/u, /法院(?:\p{Script=Han}{2,6}庭)?$/u],
  // 受市人大常委会主任委托，副主任甲主持会议
  [OF_CONGRESS, /人大常委会$/u],
  [/^副?检察长$/u, /检察院(?:第[一二三]分院)?$/u],
];
/** Kinds of bodies that a scene may be at. */
const HOUSES: ReadonlySet<string> = new Set([
  'COMPANY',
  'SCHOOL',
  'HOSPITAL',
  'RESEARCH',
  'JUDICIARY',
]);

interface Fitting {
  readonly bodies: readonly ExtractedOrganisation[];
  readonly own: ExtractedOrganisation | null;
}

/**
 * Finds for a post the body that the article is about, or the one body before the post that has such a
 * post, where no other house is spoken of in between.
 *
 * @param organisations in the order of their first mentions, each with its mentions in order
 * @returns for a reading the organisation's id, or null
 */
export function indexOnlyBodies(
  organisations: readonly ExtractedOrganisation[],
  house: OwnHouse,
): (reading: RoleReading) => string | null {
  const fitting = new Map<RegExp, Fitting>();
  const findFitting = (body: RegExp) => {
    const known = fitting.get(body);
    if (known) return known;
    const bodies = organisations.filter(({ name }) => body.test(name));
    const found = { bodies, own: house.find(bodies) };
    fitting.set(body, found);
    return found;
  };
  // 莫某委员建议: of the consultative conference that the article is about.
  const conference = organisations.find(({ kind }) => kind === 'CPPCC');
  let houses: readonly { readonly start: number; readonly id: string }[] | undefined;
  return ({ post, organisationText }) => {
    if (organisationText !== '') return null;
    if (post.title === '委员') return conference?.id ?? null;
    const body = HEADED_BY.find(([title]) => title.test(post.title))?.[1];
    if (!body) return null;
    const { bodies, own } = findFitting(body);
    if (own) return own.id;
    if (house.isWriters && OF_SCHOOL.test(post.title)) return null;
    const [first, second] = bodies;
    if (!first || (second?.mentions[0]?.start ?? Infinity) < post.start) return null;
    if (OF_PARTY.test(post.title) || OF_COMPANY.test(post.title)) return null;
    if (OF_CONGRESS.test(post.title)) return first.id;
    houses ??= organisations
      .filter(({ kind }) => HOUSES.has(kind))
      .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ start, id })))
      .sort((a, b) => a.start - b.start);
    let [low, high] = [0, houses.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((houses[middle]?.start ?? Infinity) < post.start) low = middle + 1;
      else high = middle;
    }
    return houses[low - 1]?.id === first.id ? first.id : null;
  };
}
