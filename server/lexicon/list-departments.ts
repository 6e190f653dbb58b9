/** Names of departments without their place: every field of a government's work with each of some units. */
import { DEPARTMENT_FIELDS } from './organisations.ts';
import { toWords } from './to-words.ts';

const FIELDS = toWords(DEPARTMENT_FIELDS);

/**
 * @param isMeant chooses fields; without it all are meant
 * @example listDepartments(['局', '委员会']) // ['民政局', '民政委员会', …]
 */
export function listDepartments(
  units: readonly string[],
  isMeant: (field: string) => boolean = () => true,
): string[] {
  return FIELDS.filter(isMeant).flatMap((field) => units.map((unit) => field + unit));
}
