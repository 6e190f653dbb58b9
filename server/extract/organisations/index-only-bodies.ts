/** Which body a post is of that names none: 某医院新楼启用。院长甲致辞. */
import { countLeading } from '../../lexicon/count-leading.ts';
import type { ExtractedOrganisation } from '../../model/extraction.ts';
import type { OwnHouse } from './read-own-house.ts';
import type { RoleReading } from '../roles/role-reading.ts';

/**
 * How sure it must be which body is meant, where the article is about none: `OWN` never is, of many bodies
 * that have such a post; `ONLY`, it is the one such body named before; `NEAREST`, and no other house since.
 */
type Reach = 'OWN' | 'ONLY' | 'NEAREST';

const OF_SCHOOL = /^(?:常务)?副?校长$/u;
/** Posts, and the bodies that have them. */
const HEADED_BY: readonly (readonly [title: RegExp, body: RegExp, reach: Reach])[] = [
  [/^(?:常务)?副?院长$/u, /院$/u, 'NEAREST'],
  [OF_SCHOOL, /(?:大学|学院|学校|[中小]学|党校)$/u, 'NEAREST'],
  [
    /^(?:党委(?:常务|专职)?副?书记|党委常委|党委委员)$/u,
    /(?:大学|学院|学校|医院|公司|集团|银行)$/u,
    'OWN',
  ],
  [
    /^(?:(?:常务|执行)?副?总经理|副?董事长|(?:职工|外部|独立|执行)?董事|监事会主席)$/u,
    /(?:公司|集团|银行)$/u,
    'OWN',
  ],
  [/^副?行长$/u, /(?:银行|[支分]行)$/u, 'NEAREST'],
  [/^(?:审判长|审判员|法官|书记员|人民陪审员)$/u, /法院(?:\p{Script=Han}{2,6}庭)?$/u, 'NEAREST'],
  // 受市人大常委会主任委托，副主任甲主持会议
  [/^副主任$/u, /人大常委会$/u, 'ONLY'],
  [/^副主席$/u, /政协$/u, 'ONLY'],
  [/^副?厂长$/u, /(?:厂|公司)$/u, 'NEAREST'],
  [/^副?检察长$/u, /检察院(?:第[一二三]分院)?$/u, 'NEAREST'],
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
    const bodies = organisations.filter(({ name }) => body.test(name) && !house.isOthers(name));
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
    const headed = HEADED_BY.find(([title]) => title.test(post.title));
    if (!headed) return null;
    const [title, body, reach] = headed;
    const { bodies, own } = findFitting(body);
    if (own) return own.id;
    if (reach === 'OWN' || (house.isWriters && title === OF_SCHOOL)) return null;
    const [first, second] = bodies;
    if (!first || (second?.mentions[0]?.start ?? Infinity) < post.start) return null;
    if (reach === 'ONLY') return first.id;
    houses ??= organisations
      .filter(({ kind }) => HOUSES.has(kind))
      .flatMap(({ id, mentions }) => mentions.map(({ start }) => ({ start, id })))
      .sort((a, b) => a.start - b.start);
    const before = countLeading(houses, ({ start }) => start < post.start);
    return houses[before - 1]?.id === first.id ? first.id : null;
  };
}
