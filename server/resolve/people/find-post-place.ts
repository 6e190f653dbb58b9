/** Where a post is, read from the name of the body it is at. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';

/** Each level is null where the name does not tell it. */
export interface PostPlace {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
}

const BODIES: readonly (string | null)[] = [
  'PARTY',
  'GOVERNMENT',
  'CONGRESS',
  'CPPCC',
  'DISCIPLINE',
  'JUDICIARY',
  'REGION',
];
const PARTY = /^(?:中共|中国共产党)/u;
const NATIONAL = /^(?:国家|全国|中央|中共中央|国务院)/u;
const PLACES =
  /^(?<province>\p{Script=Han}{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)?(?<city>\p{Script=Han}{2,10}?(?:市|自治州|地区|盟))?(?<county>\p{Script=Han}{1,6}?(?:区|县|旗|市))?(?=\p{Script=Han}|$)/u;

/** Tells whether posts at a body of this kind are an official's. */
export function isOfficialBody(kind: string | null): boolean {
  return BODIES.includes(kind);
}

/**
 * Finds where a body is; null where its name tells nothing, or it is no body of a place.
 *
 * @example 太原市委政法委 → 山西省 太原市; 小店区委 → 山西省 太原市 小店区; 山西省委 → 山西省
 */
export function findPostPlace({
  organisationName,
  organisationKind,
  province: ownProvince,
  city: ownCity,
}: GroundedStatement): PostPlace | null {
  if (organisationName === null || !isOfficialBody(organisationKind)) return null;
  if (NATIONAL.test(organisationName)) return null;
  const read = PLACES.exec(organisationName.replace(PARTY, ''))?.groups ?? {};
  const province = read.province ?? null;
  const city = read.city ?? null;
  const county = read.county ?? null;
  if (city !== null) {
    // 小店区委 reads as a county alone, 古交市 as a city that is a county.
    const division = DIVISIONS.get(city);
    if (division?.level === 'COUNTY')
      return { province: division.province, city: division.city, county: city };
    return { province: province ?? division?.province ?? null, city, county };
  }
  if (county !== null) {
    const division = DIVISIONS.get(county);
    return division
      ? { province: division.province, city: division.city, county }
      : { province: province ?? ownProvince, city: ownCity, county };
  }
  return province === null ? null : { province, city: null, county: null };
}

/** Tells whether nobody holds posts in both places at one time: the first level that both tell differs. */
export function areApart(a: PostPlace, b: PostPlace): boolean {
  for (const level of ['province', 'city', 'county'] as const) {
    const [one, other] = [a[level], b[level]];
    if (one !== null && other !== null && one !== other) return true;
  }
  return false;
}
