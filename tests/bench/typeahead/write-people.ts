import type { Graph } from '../../../server/graph/connection.ts';
import { SURNAMES } from '../../../server/lexicon/surnames.ts';
import { spellPinyin } from '../../../server/resolve/people/spell-pinyin.ts';
import { createRandom } from '../corpus/random.ts';

export interface Named {
  readonly name: string;
  readonly pinyin: string;
}

const CREATE = `UNWIND $rows AS row CREATE (n:Entity:Person) SET n = row`;
const GIVEN =
  '建国志强明华文军海峰永平伟东晓红玉兰春梅立新德胜家齐学勤振宇思远庆祥俊杰鹏飞雪松长青宏图秀英丽萍光辉栋景山云龙少波世大勇子涵一鸣韬岩雁冰川舟航锐铭钧钰珊珂琪瑶璐瑾';

/** Writes people as the loader would, but of names alone. */
export async function writePeople(graph: Graph, count: number): Promise<Named[]> {
  const random = createRandom(count);
  const surnames = Array.from(SURNAMES);
  const given = Array.from(GIVEN);
  const people = Array.from({ length: count }, (_, i) => {
    const name =
      random.pickSkewed(surnames) +
      random.pick(given) +
      (random.next() < 0.8 ? random.pick(given) : '');
    const degree = Math.ceil(500 / (1 + random.below(count)));
    return { id: `p${i}`, name, aliases: [], ...spellPinyin(name), degree };
  });
  for (let start = 0; start < count; start += 10_000)
    await graph.write((run) => run(CREATE, { rows: people.slice(start, start + 10_000) }));
  await graph.execute('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  return people;
}
