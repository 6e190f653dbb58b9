/** Whether two sets of posts cannot be of one person: 市财政局局长, 河下村村民. */
import { isSubsequence } from '../../lexicon/is-subsequence.ts';
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { OrganisationKind } from '../../model/extraction.ts';

/** A post with its organisation named; `name` is empty where the text ties it to none. */
export interface NamedPost {
  readonly title: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

type Walk = 'LEADER' | 'DEPARTMENT' | 'UNIT' | 'PROFESSION' | 'COMMONER' | 'OTHER';

/** What is held beside a main post, or by anybody. */
const BESIDE =
  /代表$|(?<!常务)委员$|组长$|指挥$|指挥长$|会长$|理事|顾问$|院士$|导师$|专家$|主席团|召集人$|第一书记$|[路河林]长$|党员$|志愿者$|校友$|总书记$|领导$|参事$|特派员$|负责人$/u;
const COMMONER =
  /^(?:村民|居民|市民|农民|工人|学生|大学生|商户|店主|店长|业主|老人|职工|同学|青年|烈士)$/u;
const PROFESSION =
  /^(?:教师|老师|医生|医师|护士|民警|交警|特警|律师|法官|司机|快递员|外卖员|保安|保洁员|环卫工人|网格员|乘务员|售票员|记者)$/u;
/** A body with such a post is a company, whatever it is called: 澜阳重装总经理. */
const COMPANY_POST = /^(?:副?董事长|副?总经理|副?总裁)$/u;
const LEADS = /(?:委|政府|人大|人大常委会|政协|纪委|监委|法院|检察院|公署)$/u;
const DEPARTMENT = /(?:局|厅|管委会|(?:发改|卫健|住建|国资|教|经信|科)委|委员会)$/u;
const UNIT: ReadonlySet<OrganisationKind> = new Set(['COMPANY', 'SCHOOL', 'HOSPITAL', 'COMMUNITY']);
const VILLAGE = /(?:村|社区|村委会|居委会|(?:村|社区)党(?:委|总支|支部))$/u;
const PLACES = new WordSet([...DIVISIONS.keys()].join(' '));
const SMALL_PLACE = /^\p{Script=Han}{2,3}(?:镇|乡|街道|村|社区)/u;
/** Whoever leads a town. */
const HEADS_TOWN = /^(?:党委书记|党工委书记|书记|镇长|乡长|主任)$/u;
const TOWN = /(?:镇|乡|街道)$/u;

/**
 * Tells whether no one person is likely to hold both sets of posts in one article. Posts that go
 * together (副市长, 公安局局长), that are held beside others (组长, 代表) or that share a body are not apart.
 */
export function areApart(some: readonly NamedPost[], others: readonly NamedPost[]): boolean {
  const isShared = some.some((one) =>
    others.some(
      (other) => one.name !== '' && one.name === other.name && walkOf(one) === walkOf(other),
    ),
  );
  return !isShared && some.some((one) => others.some((other) => arePostsApart(one, other)));
}

function arePostsApart(one: NamedPost, other: NamedPost): boolean {
  const [a, b] = [walkOf(one), walkOf(other)];
  if (a === 'OTHER' || b === 'OTHER') return false;
  const common = [a, b].filter((walk) => walk === 'COMMONER' || walk === 'PROFESSION').length;
  if (common === 2)
    return (a === 'PROFESSION' || b === 'PROFESSION') && tradeOf(one) !== tradeOf(other);
  // A village's secretary is one of its people.
  if (common === 1)
    return !VILLAGE.test(a === 'COMMONER' || a === 'PROFESSION' ? other.name : one.name);
  const [here, there] = [placeOf(one.name), placeOf(other.name)];
  const isTownsman = TOWN.test(here) !== TOWN.test(there);
  // 固始县委 is in 固始县往流镇党委 by its characters alone.
  if (isTownsman && a === 'LEADER' && b === 'LEADER') return true;
  if (areOneBody(one.name, other.name)) return false;
  if (a === 'UNIT' || b === 'UNIT')
    return (
      a !== b ||
      one.kind === other.kind ||
      [one, other].every(({ title }) => COMPANY_POST.test(title))
    );
  // Introduced as 县委副书记, nobody is introduced again as the secretary of a town.
  if (isTownsman) return true;
  if (a === 'DEPARTMENT' && b === 'DEPARTMENT') return true;
  return here !== there && arePlacesApart(here, there);
}

function walkOf({ title, name, kind }: NamedPost): Walk {
  if (COMMONER.test(title)) return 'COMMONER';
  if (PROFESSION.test(title)) return 'PROFESSION';
  if (name === '' || BESIDE.test(title)) return 'OTHER';
  if (UNIT.has(kind) || COMPANY_POST.test(title)) return 'UNIT';
  if (LEADS.test(name) && !DEPARTMENT.test(name)) return 'LEADER';
  if (SMALL_PLACE.test(name) && TOWN.test(name) && HEADS_TOWN.test(title)) return 'LEADER';
  return kind === 'GOVERNMENT' && DEPARTMENT.test(name) ? 'DEPARTMENT' : 'OTHER';
}

/** 教师 and 老师 are one trade, 医生 and 医师. */
function tradeOf({ title }: NamedPost): string {
  return title.replace(/^老师$/u, '教师').replace(/^医师$/u, '医生');
}

/** 山西航产集团, 山西航空产业集团: the characters of one in the other, in order; or one is part of the other. */
function areOneBody(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return isSubsequence(short, long);
}

/** The last of the places that a name begins with: 清徐县 in 太原市清徐县委. */
function placeOf(name: string): string {
  let place = '';
  let at = 0;
  for (let word = PLACES.longestAt(name, 0); word !== ''; word = PLACES.longestAt(name, at)) {
    place = DIVISIONS.get(word)?.name ?? word;
    at += word.length;
  }
  return SMALL_PLACE.exec(name.slice(at))?.[0] ?? place;
}

/** Two counties, two cities; not a county and its own city, whose leaders may sit in both. */
function arePlacesApart(one: string, other: string): boolean {
  const [here, there] = [DIVISIONS.get(one), DIVISIONS.get(other)];
  return here !== undefined && here.level === there?.level;
}
