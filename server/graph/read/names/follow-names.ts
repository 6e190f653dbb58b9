/** Search that answers from memory while that holds what the graph does, and else asks the database. */
import type { Graph } from '../../connection.ts';
import type { SearchHitRecord } from '../list-records.ts';
import type { EntityKind } from '../records.ts';
import { searchEntities } from '../search-entities.ts';
import { toSearchWords } from '../to-search-words.ts';
import type { NameIndex } from './name-index.ts';
import { readNameIndex } from './read-name-index.ts';

export interface NameSearch {
  /** See `NameIndex.find`. Nothing for an empty text. */
  find(
    text: string,
    kinds: readonly EntityKind[] | null,
    first: number,
  ): Promise<SearchHitRecord[]>;
}

interface Kept {
  readonly version: string;
  readonly index: NameIndex;
}

const COUNT = 'MATCH (n:Entity) RETURN count(n) AS count';
/** Entities that are read sooner than someone notices: for these one waits. */
const FEW = 5000;
/** Entities that are kept in memory at most: half a kilobyte each. */
const MOST = 1_000_000;
/** While a load goes on, reading takes at most this part of the time. */
const SHARE = 1 / 6;

/** @param readVersion tells what changes with every write to the graph, whoever does it */
export function followNames(graph: Graph, readVersion: () => string | Promise<string>): NameSearch {
  let kept: Kept | null = null;
  let reading: Promise<void> | null = null;
  let rests = 0;

  const read = async () => {
    const began = performance.now();
    const version = await readVersion();
    const index = await readNameIndex(graph);
    // What was written meanwhile may be in it by half.
    if ((await readVersion()) === version) kept = { version, index };
    const ended = performance.now();
    rests = ended + (ended - began) * (1 / SHARE - 1);
  };
  const refresh = () =>
    (reading ??= read().finally(() => {
      reading = null;
    }));

  const prepare = async (): Promise<Kept | null> => {
    const version = await readVersion();
    if (kept?.version === version) return kept;
    const [row] = await graph.read(COUNT);
    const count = row?.count as number;
    if (count <= FEW) await refresh();
    // Whoever asks now is answered by the database, and needs no word of what failed here.
    else if (count <= MOST && performance.now() > rests) refresh().catch(() => undefined);
    return kept?.version === version ? kept : null;
  };

  return {
    find: async (text, kinds, first) => {
      const ways = toSearchWords(text);
      if (ways.length === 0) return [];
      const ready = await prepare();
      return ready
        ? ready.index.find(ways, kinds, first)
        : searchEntities(graph, text, kinds, first);
    },
  };
}
