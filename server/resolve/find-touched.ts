import type { GroundedStatement } from './grounded-statement.ts';

/** The parts of the derived graph that statements have a say in. */
export interface Touched {
  /** Of people: a statement on one may join or part all of the name. */
  readonly names: Set<string>;
  /** Ids as the articles give them, before decisions join any. */
  readonly organisations: Set<string>;
  /** All meetings of a day are compared. */
  readonly days: Set<string>;
}

/** Finds what must be derived again when these statements come or go. */
export function findTouched(statements: readonly GroundedStatement[]): Touched {
  const touched: Touched = { names: new Set(), organisations: new Set(), days: new Set() };
  for (const one of statements) {
    if (one.subjectOrganisationId !== null) touched.organisations.add(one.subjectOrganisationId);
    else if (one.subjectName !== null) touched.names.add(one.subjectName);
    if (one.organisationId !== null) touched.organisations.add(one.organisationId);
    if (one.meetingDay !== null) touched.days.add(one.meetingDay);
  }
  return touched;
}
