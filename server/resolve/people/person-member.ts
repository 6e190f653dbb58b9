/** One person as one article knows them, with everything that may tell who they are. */
import { readName } from '../decisions/decision-book.ts';
import { findPostPlace, isOfficialBody, type PostPlace } from './find-post-place.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { isPartialName } from './is-partial-name.ts';

export interface PersonMember {
  /** See `PersonReference`. */
  readonly key: string;
  readonly name: string;
  readonly articleId: string;
  readonly date: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly agency: string | null;
  /** Known by bylines alone: a reporter. */
  readonly isByline: boolean;
  /**
   * Evidence by strength, strongest first: members that share a piece are likely one person. Worked
   * out when asked for, as what is strong mostly settles it.
   */
  readonly evidence: readonly (() => readonly string[])[];
  /** Whether the article has the person hold any post now. */
  readonly holdsPost: boolean;
  /** Of posts that the person holds, as the article has it now. */
  readonly heldPlaces: readonly PostPlace[];
  /** Of all posts that the article gives the person, former and coming ones too. */
  readonly namedPlaces: readonly PostPlace[];
  /** What the person does in life: OFFICIAL, the id of another organisation, or an occupation. */
  readonly walks: readonly string[];
  readonly companions: readonly string[];
}

/** One meeting: two articles name one of those who were there, or two of a name were. */
export const MEETING_EVIDENCE = 2;
/** Companions: two move in one circle. */
export const COMPANY_EVIDENCE = 3;
/** The weakest: both were named in one city. */
export const CITY_EVIDENCE = 4;
/** Posts that only one person holds at a time, so they tell without an organisation. */
const UNIQUE_TITLES: readonly string[] = ['总书记', '中共中央总书记', '国家主席', '国务院总理'];
const OF_ROLE = 'role:';
/** 本报 is another newspaper in every city. */
const OWN_AGENCY = /^本[报网台刊]/u;

/** Gathers the evidence on one person of one article from their statements, with settled ids. */
export function describeMember(
  key: string,
  statements: readonly GroundedStatement[],
): PersonMember {
  const [first] = statements;
  if (first === undefined) throw new RangeError(`Nothing is said of ${key}.`);
  const { articleId, articleDate, province, city, agency } = first;
  const isByline = statements.every(({ kind }) => kind === 'BYLINE');
  const posts = statements.filter(({ title }) => title !== null);
  const findPlaces = (some: readonly GroundedStatement[]) =>
    some.flatMap((one) => findPostPlace(one) ?? []);
  const name = readName(key);
  return {
    key,
    name,
    articleId,
    date: articleDate,
    province,
    city,
    agency: agency !== null && OWN_AGENCY.test(agency) ? null : agency,
    isByline,
    // Who 张某 is, no article can tell.
    evidence: isPartialName(name)
      ? []
      : isByline
        ? [() => weighByline(first)]
        : weigh(first, statements),
    holdsPost: posts.some(isPresentPost),
    heldPlaces: findPlaces(posts.filter(isPresentPost)),
    namedPlaces: findPlaces(posts),
    walks: [...new Set([...posts.map(findWalk), ...statements.flatMap(findOccupation)])],
    companions: [...new Set(statements.flatMap(({ companions }) => companions))],
  };
}

/** Lists of the evidence the roles that the article gives the person, former and coming ones too. */
export function listRoles({ evidence: [strongest] }: PersonMember): string[] {
  return (strongest?.() ?? []).filter((piece) => piece.startsWith(OF_ROLE));
}

/** Lists of the evidence the posts, and the organisations that they are at. */
export function listPostMarks(member: PersonMember): string[] {
  return [...listRoles(member), ...(member.isByline ? [] : (member.evidence[1]?.() ?? []))];
}

/** A reporter is joined with reporters only: an official of the name is somebody else. */
function weighByline({ agency, city }: GroundedStatement): string[] {
  return [
    ...(agency !== null && !OWN_AGENCY.test(agency) ? [`byline-agency:${agency}`] : []),
    ...(city !== null ? [`byline-city:${city}`] : []),
  ];
}

function weigh(
  { city }: GroundedStatement,
  statements: readonly GroundedStatement[],
): (() => string[])[] {
  const collect = (find: (one: GroundedStatement) => string[]) => () => [
    ...new Set(statements.flatMap(find)),
  ];
  return [
    collect(({ roleId, title }) => [
      ...(roleId !== null ? [`${OF_ROLE}${roleId}`] : []),
      ...(title !== null && UNIQUE_TITLES.includes(title) ? [`title:${title}`] : []),
    ]),
    collect(({ organisationId }) => (organisationId === null ? [] : [organisationId])),
    collect(({ meetingId }) => (meetingId === null ? [] : [meetingId])),
    // Whom the province's leaders visit in one city is not whom they visit in another.
    collect(({ companions }) => pairUp(companions).map((pair) => `${city ?? ''}:${pair}`)),
    () => (city === null ? [] : [city]),
  ];
}

function pairUp(names: readonly string[]): string[] {
  const sorted = [...names].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one}+${other}`));
}

function findWalk({ organisationKind, organisationId, title }: GroundedStatement): string {
  if (isOfficialBody(organisationKind)) return 'OFFICIAL';
  return organisationId ?? `title:${title ?? ''}`;
}

/** 村民 in 村民林文清, where the name is first named: an official of the name is somebody else. */
function findOccupation({ kind, quote, subjectName }: GroundedStatement): string[] {
  const words = quote.replace(/\s/gu, '');
  const isNamed = kind === 'NAMED' && subjectName !== null && words.endsWith(subjectName);
  return isNamed && words.length > subjectName.length
    ? [`occupation:${words.slice(0, -subjectName.length)}`]
    : [];
}

/** 原市长, 任命…为市长 and 拟任 do not show that the post is held while other posts are. */
function isPresentPost({ kind, former }: GroundedStatement): boolean {
  return kind === 'HOLDS' && !former;
}
