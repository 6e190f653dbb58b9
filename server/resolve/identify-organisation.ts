import type { Locality } from '../model/article.ts';
import type { OrganisationReference } from '../model/statement.ts';
import { hashParts } from './hash-parts.ts';
import { normaliseName } from './normalise-name.ts';

/** 劲松社区 and 实验小学 are in many cities; a company's or a university's name is its own. */
const LOCAL_KINDS: readonly string[] = ['COMMUNITY', 'OTHER'];
const PLACE =
  /^(?:中国|中共|中央|全国|国家)|\p{Script=Han}{2}(?:省|市|县|自治区|自治州|自治县|盟)/u;

/** Makes an organisation's id: from its full name, and its city where the name alone is not enough. */
export function identifyOrganisation(
  { name, kind }: OrganisationReference,
  locality: Locality,
): string {
  const full = normaliseName(name);
  const isLocal = LOCAL_KINDS.includes(kind) && !showsPlace(full, locality);
  return nameOrganisationId(full, isLocal ? locality.city : null);
}

/** @param city only where organisations of the name are in many cities */
export function nameOrganisationId(name: string, city: string | null): string {
  return hashParts('organisation', name, city);
}

function showsPlace(name: string, { province, city }: Locality): boolean {
  const stems = [province?.replace(/省$/u, ''), city?.replace(/市$/u, '')];
  return PLACE.test(name) || stems.some((stem) => stem !== undefined && name.startsWith(stem));
}
