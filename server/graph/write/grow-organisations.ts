import type { DecisionBook } from '../../resolve/decisions/decision-book.ts';
import { deriveOrganisations } from '../../resolve/organisations/derive-organisations.ts';
import type { DerivedOrganisation } from '../../resolve/derived-graph.ts';
import type { GroundedStatement } from '../../resolve/statements/grounded-statement.ts';
import { confirmKind, growOrganisation } from '../../resolve/organisations/grow-organisation.ts';
import type { RunCypher } from '../connection.ts';
import type { GrownPart } from './grown-part.ts';
import { runInChunks } from './run-in-chunks.ts';

const READ = `UNWIND $rows AS id
MATCH (n:Organisation {id: id})
RETURN properties(n) AS properties`;

/** Adds what new articles say of the organisations, of those of which that can be told. */
export async function growOrganisations(
  run: RunCypher,
  ids: readonly string[],
  statements: readonly GroundedStatement[],
  book: DecisionBook,
): Promise<GrownPart> {
  const known = new Map<string, DerivedOrganisation>();
  for (const { properties } of await runInChunks(run, READ, ids)) {
    // `writeDifference` alone writes them; of one that is only expected there is the id alone.
    const own = { ...(properties as DerivedOrganisation & { degree?: number }) };
    delete own.degree;
    known.set(own.id, own);
  }
  const standing = statements.filter(({ id }) => !book.isRejected(id));
  const keys = new Set(
    ids.filter((id) => {
      const before = known.get(id);
      const isDecided =
        book.listOrganisations(id).length > 1 || book.findOrganisation(id).name !== null;
      return !isDecided && (!before || confirmKind(id, before.kind, standing));
    }),
  );
  const derived = deriveOrganisations(keys, statements, book);
  return {
    keys,
    derived: {
      ...derived,
      organisations: derived.organisations.map((one) => {
        const before = known.get(one.id);
        return before ? growOrganisation(before, one) : one;
      }),
    },
    mayBe: [],
  };
}
