import type { DerivedRole } from './derived-graph.ts';
import { groupBy } from './group-by.ts';
import type { PlacedStatement } from './placed-statement.ts';
import { namePost } from './name-post.ts';

/** Describes the roles among `ids` from the statements that they are held by. */
export function deriveRoles(
  ids: ReadonlySet<string>,
  statements: readonly PlacedStatement[],
): DerivedRole[] {
  const holdings = statements.filter(({ title }) => title !== null);
  return [...groupBy(holdings, ({ objectId }) => objectId)]
    .filter(([id]) => ids.has(id))
    .map(([id, [first]]) => {
      const title = first?.title ?? '';
      return { id, name: namePost(first?.organisationName ?? null, title), title, summary: null };
    });
}
