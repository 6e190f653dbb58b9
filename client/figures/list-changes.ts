import type { RoleChange, TenureLineFragment } from '../api/documents.generated.ts';

type Statement = TenureLineFragment['statements'][number];
type Change = Statement & { readonly change: RoleChange };

/**
 * What became of a tenure besides its stated ends: each change of a day once, however many articles
 * tell of it.
 */
export function listChanges({
  start,
  end,
  statements,
}: Pick<TenureLineFragment, 'start' | 'end' | 'statements'>): Change[] {
  const said = new Set(
    [start, end].flatMap((each) =>
      each?.hard ? `${each.statement.change ?? ''} ${each.date}` : [],
    ),
  );
  return statements.filter((statement): statement is Change => {
    const key = `${statement.change ?? ''} ${statement.date ?? ''}`;
    if (!statement.change || said.has(key)) return false;
    said.add(key);
    return true;
  });
}
