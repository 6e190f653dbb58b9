import type { GroundedStatement } from './grounded-statement.ts';

/** The part of the derived graph that statements have a say in. */
export interface Touched {
  /** Of people: a statement on one may join or part all of the name. */
  readonly names: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly meetings: ReadonlySet<string>;
}

/** Finds what must be derived again when these statements come or go. */
export function findTouched(statements: readonly GroundedStatement[]): Touched {
  const touched = {
    names: new Set<string>(),
    organisations: new Set<string>(),
    roles: new Set<string>(),
    meetings: new Set<string>(),
  };
  for (const one of statements) {
    if (one.subjectOrganisationId !== null) touched.organisations.add(one.subjectOrganisationId);
    else if (one.subjectName !== null) touched.names.add(one.subjectName);
    if (one.organisationId !== null) touched.organisations.add(one.organisationId);
    if (one.roleId !== null) touched.roles.add(one.roleId);
    if (one.meetingId !== null) touched.meetings.add(one.meetingId);
  }
  return touched;
}
