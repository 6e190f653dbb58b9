/** What sort of organisation a name names: by the list of divisions, else by how it ends. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { KIND_OF_ENDING } from '../../lexicon/kinds-of-organisations.ts';
import { remember } from '../../lexicon/remember.ts';
import type { OrganisationKind } from '../../model/extraction.ts';

/** @param name the full one; any other words are OTHER */
export const kindOfOrganisation = remember((name): OrganisationKind => {
  if (DIVISIONS.has(name)) return 'REGION';
  return KIND_OF_ENDING.find(([ending]) => ending.test(name))?.[1] ?? 'OTHER';
});
