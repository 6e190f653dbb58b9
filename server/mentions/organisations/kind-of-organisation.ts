/** What sort of organisation a name names: by the list of divisions, else by how it ends. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { KIND_OF_ENDING } from '../../lexicon/kinds-of-organisations.ts';
import { remember } from '../../lexicon/remember.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../../model/extraction.ts';

/** @param name the full one; any other words are OTHER */
export const kindOfOrganisation = remember((name): OrganisationKind => {
  if (DIVISIONS.has(name)) return 'REGION';
  const kind = KIND_OF_ENDING.find(([ending]) => ending.test(name))?.[1];
  return ORGANISATION_KINDS.find((each) => each === kind) ?? 'OTHER';
});
