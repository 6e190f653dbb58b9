import { EDGE_COLUMNS } from './columns.ts';
import type { GraphSource } from './graph-source.ts';

const ENDS = ['source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind'];
/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/u;

/**
 * One row a relation, in CSV as RFC 4180 has it; a mark of UTF-8 first, by which spreadsheets know it. The ends
 * are ids, with names beside them: whoever joins rows by them must not make one person of two namesakes. A cell that would be a formula gets a ' before it.
 */
export async function* writeCsv({ edges }: GraphSource): AsyncGenerator<string> {
  const names = EDGE_COLUMNS.map(({ name }) => name);
  yield `\uFEFF${toRow([...ENDS, ...names])}`;
  for await (const edge of edges()) {
    const { source, target } = edge;
    const ends = [source, target].flatMap(({ id, name, kind }) => [id, name, kind]);
    const values = EDGE_COLUMNS.map(({ value }) => value(edge));
    yield toRow([...ends, ...values]);
  }
}

function toRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

function toCell(value: string | number | null): string {
  const text = String(value ?? '');
  const plain = FORMULA.test(text) && typeof value !== 'number' ? `'${text}` : text;
  return /[",\r\n]/u.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
