import { setImmediate as breathe } from 'node:timers/promises';
import type { Graph } from '../../connection.ts';
import { entityColumns } from '../entity-columns.ts';
import { type NameEntry, type NameRow, toNameEntry } from './name-entry.ts';
import { NameIndex } from './name-index.ts';

/** Entities a query, and entries between two breaths: others are answered in between. */
const PAGE = 5000;
const BREATH = 500;

const READ = `MATCH (n:Entity) WHERE n.id > $after
  WITH n ORDER BY n.id LIMIT $page
  RETURN [${entityColumns('n')}, n.summary, coalesce(n.degree, 0), n.aliases, n.pinyin] AS row, n.id AS id`;

/** Reads every entity's names into memory, and lets others work meanwhile. */
export async function readNameIndex(graph: Graph): Promise<NameIndex> {
  const entries: NameEntry[] = [];
  for (let after = ''; ;) {
    const rows = await graph.read(READ, { after, page: PAGE });
    for (const { row } of rows) {
      const entry = toNameEntry(row as NameRow);
      if (entry) entries.push(entry);
      if (entries.length % BREATH === 0) await breathe();
    }
    if (rows.length < PAGE) break;
    after = rows.at(-1)?.id as string;
  }
  const index = new NameIndex();
  const byDegree = Float64Array.from(entries, ({ degree }, i) => i - degree * 2 ** 24).sort();
  for (const [i, mark] of byDegree.entries()) {
    const entry = entries[((mark % 2 ** 24) + 2 ** 24) % 2 ** 24];
    if (entry) index.add(entry);
    if (i % BREATH === 0) await breathe();
  }
  return index;
}
