/** One person as one article knows them, with everything that may tell who they are. */
import type { GroundedStatement } from './grounded-statement.ts';
import { findPostCity } from './find-post-city.ts';

export interface PersonMember {
  readonly key: string;
  readonly articleId: string;
  readonly date: string | null;
  /**
   * Evidence by strength, strongest first: members that share a piece are likely one person. Worked
   * out when asked for, as what is strong mostly settles it.
   */
  readonly evidence: readonly (() => readonly string[])[];
  /** Cities that the person holds a post of, as the article has it now. */
  readonly postCities: ReadonlySet<string>;
}

/** Posts that only one person holds at a time, so they tell without an organisation. */
const UNIQUE_TITLES: readonly string[] = ['总书记', '中共中央总书记', '国家主席', '国务院总理'];
/** 本报 is another newspaper in every city. */
const OWN_AGENCY = /^本[报网台刊]/u;

/** Gathers the evidence on one person of one article from their statements. */
export function describeMember(
  key: string,
  statements: readonly GroundedStatement[],
): PersonMember {
  const [first] = statements;
  if (first === undefined) throw new RangeError(`Nothing is said of ${key}.`);
  const isByline = statements.every(({ kind }) => kind === 'BYLINE');
  return {
    key,
    articleId: first.articleId,
    date: first.articleDate,
    evidence: isByline ? [() => weighByline(first)] : weigh(first, statements),
    postCities: new Set(statements.filter(isPresentPost).flatMap((one) => findPostCity(one) ?? [])),
  };
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
    collect(({ roleId, title, meetingId }) => [
      ...(roleId !== null ? [`role:${roleId}`] : []),
      ...(title !== null && UNIQUE_TITLES.includes(title) ? [`title:${title}`] : []),
      ...(meetingId !== null ? [`meeting:${meetingId}`] : []),
    ]),
    collect(({ organisationId }) => (organisationId === null ? [] : [organisationId])),
    collect(({ companions }) => pairUp(companions)),
    () => (city === null ? [] : [city]),
  ];
}

function pairUp(names: readonly string[]): string[] {
  const sorted = [...names].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one}+${other}`));
}

/** 原市长, 任命…为市长 and 拟任 do not show that the post is held while other posts are. */
function isPresentPost({ kind, former }: GroundedStatement): boolean {
  return kind === 'HOLDS' && !former;
}
