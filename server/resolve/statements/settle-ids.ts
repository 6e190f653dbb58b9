import type { DecisionBook } from '../decisions/decision-book.ts';
import type { GroundedStatement } from './grounded-statement.ts';
import { hashParts } from '../hash-parts.ts';

/**
 * Puts the ids that decisions and other articles settle in the place of those that a statement's own
 * article gives.
 *
 * @param meetingId the meeting that the statement's is known to be, or null
 */
export function settleIds(
  one: GroundedStatement,
  book: DecisionBook,
  meetingId: string | null,
): GroundedStatement {
  const subject = find(one.subjectOrganisationId, one.subjectName);
  const organisation = find(one.organisationId, one.organisationName);
  const isSame = subject === null && organisation === null && meetingId === one.meetingId;
  if (isSame) return one;
  return {
    ...one,
    meetingId,
    ...(subject && {
      subjectOrganisationId: subject.id,
      subjectName: subject.name,
      subjectOrganisationAliases: [...one.subjectOrganisationAliases, ...subject.before],
    }),
    ...(organisation && {
      organisationId: organisation.id,
      organisationName: organisation.name,
      organisationAliases: [...one.organisationAliases, ...organisation.before],
      roleId: one.roleId === null ? null : hashParts('role', organisation.id, one.title),
    }),
  };

  /** Null where no decision has a say. */
  function find(id: string | null, before: string | null) {
    if (id === null || before === null) return null;
    const found = book.findOrganisation(id);
    const name = found.name ?? before;
    return found.id === id && name === before ? null : { id: found.id, name, before: [before] };
  }
}
