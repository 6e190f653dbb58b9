import type { OrganisationKind } from '../../model/extraction.ts';
import type { DerivedOrganisation } from '../derived-graph.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';

/**
 * Whether what statements say of an organisation leaves it the kind that it is: it is the one that most
 * statements give, so those that give the same one change nothing.
 */
export function confirmKind(
  id: string,
  kind: OrganisationKind,
  statements: readonly GroundedStatement[],
): boolean {
  return statements.every(
    (one) =>
      (one.subjectOrganisationId !== id || one.subjectOrganisationKind === kind) &&
      (one.organisationId !== id || one.organisationKind === kind),
  );
}

/** Adds the names that new statements use for an organisation to those that it is known by. */
export function growOrganisation(
  known: DerivedOrganisation,
  added: DerivedOrganisation,
): DerivedOrganisation {
  const aliases = new Set([...known.aliases, ...added.aliases]);
  aliases.delete(known.name);
  return { ...known, aliases: [...aliases].sort() };
}
