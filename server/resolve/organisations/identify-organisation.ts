/** Which organisation a name of an article is of. */
import type { Article } from '../../model/article.ts';
import type { NamedReference } from '../../model/decision.ts';
import type { OrganisationReference } from '../../model/statement.ts';
import { hashParts } from '../hash-parts.ts';
import { isGenericBody } from './is-generic-body.ts';
import { normaliseName } from '../normalise-name.ts';

/** 劲松社区 and 实验小学 are in many cities; a company's or a university's name is its own. */
const LOCAL_KINDS: readonly string[] = ['COMMUNITY', 'OTHER'];
const PLACE =
  /^(?:中国|中共|中央|全国|国家)|\p{Script=Han}{2}(?:省|市|县|自治区|自治州|自治县|盟)/u;

/**
 * Makes an organisation's id: from its full name, and its city where the name alone is not enough. 我院 and
 * a 市委 of no known city are one article's: what two papers call so is not taken for one body.
 */
export function identifyOrganisation(
  { name, kind }: OrganisationReference,
  { id, locality }: Pick<Article, 'id' | 'locality'>,
): string {
  const full = normaliseName(name);
  if (isGenericBody(full)) return nameOrganisationId(full, id);
  const isLocal = LOCAL_KINDS.includes(kind) && !showsPlace(full, locality);
  return nameOrganisationId(full, isLocal ? locality.city : null);
}

/** @param within the city or the article that it is of; null where its name is enough */
export function nameOrganisationId(name: string, within: string | null): string {
  return hashParts('organisation', name, within);
}

/** The id of the organisation that a decision speaks of. */
export function idOfReference({ name, city, article }: NamedReference): string {
  return nameOrganisationId(name, article ?? city);
}

function showsPlace(name: string, { province, city }: Article['locality']): boolean {
  const stems = [province?.replace(/省$/u, ''), city?.replace(/市$/u, '')];
  return PLACE.test(name) || stems.some((stem) => stem !== undefined && name.startsWith(stem));
}
