import type { Graph } from '../../../server/graph/connection.ts';
import type { TruePage } from '../corpus/make-corpus.ts';

export interface PeopleScore {
  /** Of pairs of mentions that the graph has as one person, how many are. */
  readonly precision: number;
  /** Of pairs of mentions that are one person, how many the graph has as one. */
  readonly recall: number;
  /** Names that stand in an article and were read there. */
  readonly read: number;
  readonly written: number;
  /** Names that were read where there is none. */
  readonly invented: number;
}

const READ = `MATCH (f:Source) WHERE f.path > $after
  WITH f ORDER BY f.path LIMIT 1000
  RETURN f.path AS path, COLLECT {
    MATCH (f)<-[from:FROM]-(a:Article)
    RETURN [from.start, COLLECT {
      MATCH (a)-[:STATES]->(s:Statement)-[:SUBJECT]->(p:Person)
      RETURN DISTINCT [s.subjectName, p.id]
    }] ORDER BY from.start
  } AS articles`;

/** Compares who is who in the graph with the truth, mention by mention. */
export async function scorePeople(graph: Graph, pages: readonly TruePage[]): Promise<PeopleScore> {
  const truth = new Map(pages.map(({ path, articles }) => [path, articles]));
  const cells = new Map<string, number>();
  const [found, true_] = [new Map<string, number>(), new Map<string, number>()];
  let [read, written, invented] = [0, 0, 0];
  for (const { articles } of pages) for (const one of articles) written += Object.keys(one).length;
  for (let after = ''; ;) {
    const rows = (await graph.read(READ, { after })) as unknown as {
      path: string;
      articles: [start: number, people: [name: string, id: string][]][];
    }[];
    for (const { path, articles } of rows)
      for (const [index, [, people]] of articles.entries())
        for (const [name, id] of people) {
          const who = truth.get(path)?.[index]?.[name];
          if (who === undefined) {
            invented += 1;
            continue;
          }
          read += 1;
          for (const [counts, key] of [
            [cells, `${id} ${who}`],
            [found, id],
            [true_, who],
          ] as const)
            counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    after = rows.at(-1)?.path ?? '';
    if (rows.length < 1000) break;
  }
  const together = countPairs(cells);
  return {
    precision: together / countPairs(found),
    recall: together / countPairs(true_),
    read,
    written,
    invented,
  };
}

function countPairs(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
