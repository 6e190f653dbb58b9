import type { Translate } from '../../language/create-translator.ts';
import type { EdgeRow } from '../../figures/order-rows.ts';
import type { Citation } from '../../text/read-citations.ts';
import { writeCsv } from '../../text/write-csv.ts';

/**
 * Writes relations for a spreadsheet, in the reader's language: one a line, with its latest sentence and
 * the address where all its sentences are.
 *
 * @param citations by the ids of the relations
 * @param address of this explorer
 */
export function writeRelations(
  rows: readonly EdgeRow[],
  citations: ReadonlyMap<string, Citation>,
  t: Translate,
  address: string,
): string {
  const head = [
    t('list.source'),
    t('list.kind'),
    t('list.relation'),
    t('list.target'),
    t('list.kind'),
    t('list.functions'),
    t('list.statements'),
    t('entity.firstSeen'),
    t('entity.lastSeen'),
    t('list.quote'),
    t('list.article'),
    t('list.articleDate'),
    t('list.link'),
  ];
  const lines = rows.map(({ edge, source, target }) => {
    const { quote = null, article = null, date = null } = citations.get(edge.id) ?? {};
    return [
      source.name,
      t(`kind.${source.kind}`),
      t(`edgeKind.${edge.kind}`),
      target.name,
      t(`kind.${target.kind}`),
      edge.functions.map((each) => t(`function.${each}`)).join(t('mark.list')),
      edge.statementCount,
      edge.firstSeen ?? null,
      edge.lastSeen ?? null,
      quote,
      article,
      date,
      `${address}#view=EDGE:${edge.id}`,
    ];
  });
  return writeCsv([head, ...lines]);
}
