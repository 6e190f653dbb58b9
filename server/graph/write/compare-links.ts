import type { StatementLink } from '../../resolve/derived-graph.ts';
import type { LinkedStatement } from './read-statements.ts';

/** A link that is not as it should be. */
export interface ChangedLink {
  readonly statement: string;
  readonly end: 'SUBJECT' | 'OBJECT';
  readonly before: string | null;
  readonly after: string | null;
}

/** Finds which statements must be linked otherwise. */
export function compareLinks(
  links: readonly StatementLink[],
  standing: readonly LinkedStatement[],
): ChangedLink[] {
  const linked = new Map(standing.map((one) => [one.statement.id, one]));
  return links.flatMap(({ statement, end, entity: after }) => {
    const now = linked.get(statement);
    const before = (end === 'SUBJECT' ? now?.subjectId : now?.objectId) ?? null;
    return before === after ? [] : [{ statement, end, before, after }];
  });
}
