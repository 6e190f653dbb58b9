import type { Extraction } from '../../server/model/extraction.ts';
import { deriveGraph } from '../../server/resolve/derive-graph.ts';
import type { DerivedGraph } from '../../server/resolve/derived-graph.ts';
import { findTouched } from '../../server/resolve/find-touched.ts';
import { groundStatements } from '../../server/resolve/ground-statements.ts';
import { toStatements } from '../../server/resolve/to-statements.ts';

/** Derives the whole graph of some articles, without a database. */
export function deriveWhole(extractions: readonly Extraction[]): DerivedGraph {
  const statements = extractions.flatMap((one) => groundStatements(one.article, toStatements(one)));
  return deriveGraph(findTouched(statements), statements);
}
