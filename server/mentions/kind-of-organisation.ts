/** What sort of organisation a name names: by the list of divisions, else by how it ends. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { KIND_OF_ENDING } from '../lexicon/organisations.ts';
import { ORGANISATION_KINDS, type OrganisationKind } from '../model/extraction.ts';

/** A place's bodies are named in article after article, and asking sixteen patterns takes two microseconds. */
const KNOWN = new Map<string, OrganisationKind>();
const MOST_KNOWN = 4096;

/** @param name the full one; any other words are OTHER */
export function kindOfOrganisation(name: string): OrganisationKind {
  const known = KNOWN.get(name);
  if (known) return known;
  const kind = readKind(name);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, kind);
  return kind;
}

function readKind(name: string): OrganisationKind {
  if (DIVISIONS.has(name)) return 'REGION';
  const kind = KIND_OF_ENDING.find(([ending]) => ending.test(name))?.[1];
  return ORGANISATION_KINDS.find((each) => each === kind) ?? 'OTHER';
}
