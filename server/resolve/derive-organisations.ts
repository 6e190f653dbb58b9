import { ORGANISATION_KINDS, type OrganisationKind } from '../model/extraction.ts';
import { chooseMostFrequent } from './choose-most-frequent.ts';
import type { DerivedOrganisation } from './derived-graph.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { groupBy } from './group-by.ts';

interface Reference {
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: OrganisationKind | null;
  readonly aliases: readonly string[];
}

/** Describes the organisations among `ids` from all statements that speak of them. */
export function deriveOrganisations(
  ids: ReadonlySet<string>,
  statements: readonly GroundedStatement[],
): DerivedOrganisation[] {
  const references = statements.flatMap((one): Reference[] => [
    {
      id: one.subjectOrganisationId,
      name: one.subjectName,
      kind: one.subjectOrganisationKind,
      aliases: one.subjectOrganisationAliases,
    },
    {
      id: one.organisationId,
      name: one.organisationName,
      kind: one.organisationKind,
      aliases: one.organisationAliases,
    },
  ]);
  return [...groupBy(references, ({ id }) => id)]
    .filter(([id]) => ids.has(id))
    .map(([id, own]) => {
      const name = own[0]?.name ?? '';
      const aliases = new Set(own.flatMap((one) => one.aliases));
      aliases.delete(name);
      const kinds = own.map(({ kind }) => kind);
      return {
        id,
        name,
        kind: chooseMostFrequent(kinds, ORGANISATION_KINDS) ?? 'OTHER',
        aliases: [...aliases].sort(),
        summary: null,
      };
    });
}
