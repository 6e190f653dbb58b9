import type { GroundedStatement } from './grounded-statement.ts';

const BODIES: readonly (string | null)[] = [
  'PARTY',
  'GOVERNMENT',
  'CONGRESS',
  'CPPCC',
  'DISCIPLINE',
  'JUDICIARY',
  'REGION',
];
const CITY =
  /^(?:\p{Script=Han}{2,3}省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区)?(?<city>\p{Script=Han}{2,10}?(?:市|自治州|地区|盟))/u;

/**
 * Finds the city whose body a post is at.
 *
 * @returns null for posts at no city's body: a province's, a company's
 * @example 太原市委政法委 → 太原市; 湖南省长沙市人民政府 → 长沙市; 山西省委 → null
 */
export function findPostCity({
  organisationName,
  organisationKind,
}: GroundedStatement): string | null {
  if (organisationName === null || !BODIES.includes(organisationKind)) return null;
  return CITY.exec(organisationName)?.groups?.city ?? null;
}
