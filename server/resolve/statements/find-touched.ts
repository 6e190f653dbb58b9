import type { GroundedStatement } from './grounded-statement.ts';

/** The parts of the derived graph that statements have a say in; of each the articles that say it. */
export interface Touched {
  /** Of people: a statement on one may join or part all of the name. */
  readonly names: Map<string, Set<string>>;
  /** Ids as the articles give them, before decisions join any. */
  readonly organisations: Map<string, Set<string>>;
  /** All meetings of a day are compared. */
  readonly days: Map<string, Set<string>>;
}

/** Finds what must be derived again when these statements come or go. */
export function findTouched(statements: readonly GroundedStatement[]): Touched {
  const touched: Touched = { names: new Map(), organisations: new Map(), days: new Map() };
  for (const one of statements) {
    const { articleId } = one;
    if (one.subjectOrganisationId !== null)
      note(touched.organisations, one.subjectOrganisationId, articleId);
    else if (one.subjectName !== null) note(touched.names, one.subjectName, articleId);
    if (one.organisationId !== null) note(touched.organisations, one.organisationId, articleId);
    if (one.meetingDay !== null) note(touched.days, one.meetingDay, articleId);
  }
  return touched;
}

function note(part: Map<string, Set<string>>, key: string, articleId: string): void {
  const articles = part.get(key);
  if (articles) articles.add(articleId);
  else part.set(key, new Set([articleId]));
}
