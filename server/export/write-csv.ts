import { EDGE_COLUMNS } from './columns.ts';
import type { GraphSource } from './graph-source.ts';

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * One row a relation, with the names of both ends, in CSV as RFC 4180 has it; a mark of UTF-8 first, by
 * which spreadsheets know it. A cell that would be a formula gets a ' before it.
 */
export async function* writeCsv({ edges }: GraphSource): AsyncGenerator<string> {
  const names = EDGE_COLUMNS.map(({ name }) => name);
  yield `\uFEFF${toRow(['source', 'sourceKind', 'target', 'targetKind', ...names, 'sourceId', 'targetId'])}`;
  for await (const edge of edges()) {
    const { source, target } = edge;
    const ends = [source.name, source.kind, target.name, target.kind];
    const values = EDGE_COLUMNS.map(({ value }) => value(edge));
    yield toRow([...ends, ...values, source.id, target.id]);
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
