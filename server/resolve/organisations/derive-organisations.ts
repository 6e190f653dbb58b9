import type { DecisionBook } from '../decisions/decision-book.ts';
import type { DerivedGraph, StatementLink } from '../derived-graph.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { OrganisationTally } from './organisation-tally.ts';

/**
 * Derives organisations, their roles, and what they are part of and attended.
 *
 * @param ids of the organisations asked for, as decisions settle them
 * @param statements every statement that speaks of these, with settled ids, in any order; on others
 *   they do no harm
 */
export function deriveOrganisations(
  ids: ReadonlySet<string>,
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): DerivedGraph {
  const tally = new OrganisationTally(ids, book);
  tally.add(statements);
  return { ...tally.derive(), links: linkOrganisations(ids, statements, book) };
}

/** Finds which of some organisations statements are on, and what these are said to be part of. */
export function linkOrganisations(
  ids: ReadonlySet<string>,
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): StatementLink[] {
  return statements.flatMap(
    ({ id: statement, kind, subjectOrganisationId, organisationId }): StatementLink[] => {
      if (subjectOrganisationId === null || !ids.has(subjectOrganisationId)) return [];
      const isRejected = book.isRejected(statement);
      const link = (end: StatementLink['end'], entity: string | null) => ({
        statement,
        end,
        entity: isRejected ? null : entity,
      });
      const subject = link('SUBJECT', subjectOrganisationId);
      return kind === 'PART_OF' ? [subject, link('OBJECT', organisationId)] : [subject];
    },
  );
}
