/**
 * Who is who, told by what is easily got wrong. Each case is some articles, each with a mark, and the
 * people of one name that they make: those whose marks stand together are one. The last column is who is
 * put before a curator.
 */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../server/model/extraction.ts';
import type { DerivedGraph } from '../../server/resolve/derived-graph.ts';
import { toStatements } from '../../server/resolve/statements/to-statements.ts';
import { composeExtraction, type ExtractionSketch } from '../setup/compose-extraction.ts';
import { deriveWhole } from './derive-whole.ts';

type Roles = NonNullable<ExtractionSketch['roles']>;
type Said = Omit<ExtractionSketch, 'text' | 'roles'> & {
  readonly roles?: readonly Omit<Roles[number], 'person'>[];
  readonly words?: string;
};

const [MAYOR, TAIYUAN, DATONG, NANJING, PROVINCE] = [
  { organisation: '太原市政府', title: '市长' },
  { organisation: '太原市委', title: '书记' },
  { organisation: '大同市委', title: '书记' },
  { organisation: '南京市委', title: '书记' },
  { organisation: '山西省委', title: '常委' },
];
const [TREASURER, TRADE] = [
  { organisation: '太原市财政局', title: '局长' },
  { organisation: '太原市商务局', title: '局长' },
];
const LEADERS = ['韦韬', '魏民康'];
const inDatong = { city: '大同市' };
const nowhere = { city: null };
const meet = (name: string, date: string, who: string, ...others: string[]): Said => ({
  date,
  people: others,
  meetings: [{ name, attendances: [who, ...others].map((one): [string] => [one]) }],
});

const CASES: readonly (readonly [
  why: string,
  name: string,
  articles: Readonly<Record<string, Said>>,
  people: string,
  asked: string,
])[] = [
  [
    'two cities’ secretaries in one week',
    '张伟',
    { 甲: { roles: [TAIYUAN] }, 乙: { ...inDatong, roles: [DATONG], date: '2022-05-28' } },
    '甲 乙',
    '甲乙',
  ],
  [
    'the same of two provinces, which nobody need be asked of',
    '张伟',
    { 甲: { roles: [TAIYUAN] }, 乙: { city: '南京市', roles: [NANJING], date: '2022-05-28' } },
    '甲 乙',
    '',
  ],
  [
    'a transfer that the news of it tells: seen there before, here after',
    '张伟',
    {
      甲: { ...inDatong, roles: [DATONG], date: '2022-01-05' },
      乙: {
        roles: [
          { ...DATONG, former: true },
          { ...TAIYUAN, change: 'APPOINTED' },
        ],
      },
      丙: { roles: [TAIYUAN], date: '2022-07-01' },
    },
    '甲乙丙',
    '',
  ],
  [
    'the same, and another of the name who stays there',
    '张伟',
    {
      甲: { ...inDatong, roles: [{ ...DATONG, title: '副书记' }], date: '2022-01-05' },
      乙: {
        roles: [
          { ...DATONG, former: true },
          { ...TAIYUAN, change: 'APPOINTED' },
        ],
      },
      丙: { roles: [TAIYUAN], date: '2022-07-01' },
      丁: { ...inDatong, roles: [{ ...DATONG, title: '副书记' }], date: '2022-09-01' },
    },
    '乙丙 甲丁',
    '甲乙丙丁',
  ],
  [
    'one name in the province and in its city, with nothing between',
    '张伟',
    { 甲: { roles: [TAIYUAN] }, 乙: { ...nowhere, roles: [PROVINCE] } },
    '甲 乙',
    '甲乙',
  ],
  [
    'one name in the province and in its city, and one article that gives both posts',
    '张伟',
    {
      甲: { roles: [TAIYUAN] },
      乙: { ...nowhere, roles: [PROVINCE] },
      丙: { ...nowhere, roles: [PROVINCE, TAIYUAN] },
    },
    '甲乙丙',
    '',
  ],
  [
    '吴队长 here and 吴队长 there: a surname is not a name',
    '吴',
    { 甲: { roles: [{ title: '队长' }] }, 乙: { roles: [{ title: '队长' }] } },
    '甲 乙',
    '',
  ],
  [
    '吴主任 of one hospital twice',
    '吴',
    {
      甲: { roles: [{ organisation: '太原市中心医院', title: '主任' }] },
      乙: { roles: [{ organisation: '太原市中心医院', title: '主任' }] },
    },
    '甲 乙',
    '',
  ],
  ['市民张某 who helped, and 张某 who was caught', '张某', { 甲: {}, 乙: {} }, '甲 乙', ''],
  ['the same of 欧阳老师', '欧阳', { 甲: {}, 乙: {} }, '甲 乙', ''],
  ['欧阳明, whose name is whole', '欧阳明', { 甲: {}, 乙: {} }, '甲乙', ''],
  [
    'a villager of the secretary’s name, in his city',
    '张伟',
    { 甲: { roles: [TAIYUAN] }, 乙: { words: '村民张伟' } },
    '甲 乙',
    '甲乙',
  ],
  [
    'a post after its holder left: 原市长 is still he',
    '张伟',
    {
      甲: { ...nowhere, roles: [MAYOR], date: '2019-05-25' },
      乙: { ...nowhere, roles: [{ ...MAYOR, former: true }] },
    },
    '甲乙',
    '',
  ],
  [
    'what somebody was, in a city where another of the name holds a post',
    '张伟',
    {
      甲: { roles: [TAIYUAN] },
      乙: { ...inDatong, roles: [{ ...TAIYUAN, title: '副书记', former: true }, DATONG] },
    },
    '甲 乙',
    '甲乙',
  ],
  [
    'one meeting in two papers',
    '张伟',
    {
      甲: { ...nowhere, ...meet('全省教育工作会议', '2022-05-25', '张伟', '李四') },
      乙: {
        ...nowhere,
        agency: '新华社',
        ...meet('全省教育工作会议', '2022-05-25', '张伟', '李四'),
      },
    },
    '甲乙',
    '',
  ],
  [
    'two meetings of one name on two days are no evidence',
    '张伟',
    {
      甲: { ...nowhere, ...meet('全省教育工作会议', '2022-05-25', '张伟', '李四') },
      乙: { ...nowhere, ...meet('全省教育工作会议', '2023-05-25', '张伟', '李四') },
    },
    '甲 乙',
    '甲乙',
  ],
  [
    'two of the name listed in one article, and a third article with the post of one',
    '张伟',
    {
      甲: { roles: [TAIYUAN], people: ['张伟#2'] },
      乙: { ...nowhere, roles: [TAIYUAN], date: '2022-06-01' },
    },
    '甲乙 甲',
    '',
  ],
  [
    'two of the name listed in one article, and one who may be either',
    '张伟',
    { 甲: { people: ['张伟#2'] }, 乙: { date: '2022-06-01' } },
    '乙 甲 甲',
    '甲乙 甲乙',
  ],
  [
    'two officials of the name listed in one article, and a third post in that city',
    '张伟',
    {
      甲: { roles: [TAIYUAN], people: ['张伟#2'] },
      乙: { roles: [{ organisation: '太原市教育局', title: '局长' }], date: '2022-06-01' },
      丙: { roles: [TAIYUAN], date: '2022-07-01' },
    },
    '乙 甲 甲丙',
    '甲乙 甲乙丙',
  ],
  [
    'the secretary, a villager, and one of whom nothing is said: he may be either',
    '张伟',
    { 甲: { roles: [TAIYUAN] }, 乙: { words: '村民张伟' }, 丙: { date: '2022-06-01' } },
    '丙 乙 甲',
    '乙丙 甲丙 甲乙',
  ],
  [
    'a transfer, after which one paper still has the old title',
    '张伟',
    {
      甲: { ...inDatong, roles: [DATONG], date: '2022-01-05' },
      乙: {
        roles: [
          { ...DATONG, former: true },
          { ...TAIYUAN, change: 'APPOINTED' },
        ],
      },
      丙: { roles: [TAIYUAN], date: '2022-06-01' },
      丁: { ...inDatong, roles: [DATONG], date: '2022-06-10' },
    },
    '甲乙丙丁',
    '',
  ],
  [
    'two districts of one city, in one week',
    '张伟',
    {
      甲: { roles: [{ organisation: '太原市小店区委', title: '书记' }] },
      乙: { roles: [{ organisation: '太原市迎泽区委', title: '书记' }], date: '2022-05-28' },
    },
    '甲 乙',
    '甲乙',
  ],
  [
    'two officials of a common name in one city, whom nothing else joins',
    '张伟',
    { 甲: { roles: [TREASURER] }, 乙: { roles: [TRADE], date: '2022-06-01' } },
    '甲 乙',
    '甲乙',
  ],
  [
    'the same of a rare name',
    '操学诚',
    { 甲: { roles: [TREASURER] }, 乙: { roles: [TRADE], date: '2022-06-01' } },
    '甲乙',
    '',
  ],
  [
    'a rare name, and two posts that are seen in turn for months and never together',
    '操学诚',
    {
      甲: { roles: [TREASURER], date: '2022-01-01' },
      乙: { roles: [TRADE], date: '2022-01-20' },
      丙: { roles: [TREASURER], date: '2022-02-10' },
      丁: { roles: [TRADE], date: '2022-03-01' },
      戊: { roles: [TREASURER], date: '2022-04-10' },
      己: { roles: [TRADE], date: '2022-05-01' },
    },
    '甲丙戊 乙丁己',
    '甲乙丙丁戊己',
  ],
  [
    'a common name that is seen in one post and before long in another',
    '张伟',
    {
      甲: { roles: [TREASURER], date: '2021-01-01' },
      乙: { roles: [TREASURER], date: '2021-03-20' },
      丙: { roles: [TREASURER], date: '2021-06-10' },
      丁: { roles: [TRADE], date: '2021-09-01' },
      戊: { roles: [TRADE], date: '2021-12-10' },
      己: { roles: [TRADE], date: '2022-05-01' },
    },
    '甲乙丙丁戊己',
    '',
  ],
  [
    'one meeting in two papers, of which each names another of those who long hold two posts at once',
    '张伟',
    {
      甲: { roles: [TREASURER], date: '2022-01-01' },
      乙: { roles: [TRADE], date: '2022-01-20' },
      丙: { roles: [TREASURER], ...meet('全市教育工作会议', '2022-05-25', '张伟', '李四') },
      丁: { roles: [TRADE], ...meet('全市教育工作会议', '2022-05-25', '张伟', '李四') },
      戊: { roles: [TREASURER], date: '2022-06-10' },
      己: { roles: [TRADE], date: '2022-07-01' },
    },
    '甲丙戊 乙丁己',
    '甲乙丙丁戊己',
  ],
  [
    'the same of two posts, of which the paper of the meeting alone has one',
    '张伟',
    {
      甲: { roles: [TREASURER], date: '2022-01-01' },
      丙: { roles: [TREASURER], ...meet('全市教育工作会议', '2022-05-25', '张伟', '李四') },
      丁: { roles: [TRADE], ...meet('全市教育工作会议', '2022-05-25', '张伟', '李四') },
      戊: { roles: [TREASURER], date: '2022-06-10' },
    },
    '甲丙丁戊',
    '',
  ],
  [
    'the province’s leaders in two cities, with an official of the name in either',
    '操学诚',
    {
      甲: { ...meet('座谈会', '2021-05-25', '操学诚', ...LEADERS) },
      乙: { ...inDatong, ...meet('调研', '2022-05-25', '操学诚', ...LEADERS) },
    },
    '甲 乙',
    '甲乙',
  ],
  [
    'a reporter and a secretary of the name, in one city',
    '张伟',
    { 甲: { roles: [TAIYUAN] }, 乙: { bylines: [['张伟', 'REPORTER']] } },
    '甲 乙',
    '甲乙',
  ],
];

describe('who is who', () => {
  it.each(CASES)('%s', (_, name, sketches, people, asked) => {
    const articles = Object.entries(sketches).map(([mark, said]) => compose(mark, name, said));
    for (const order of [articles, articles.toReversed(), rotate(articles)]) {
      const graph = deriveWhole(order);
      const marks = readMarks(order, name, graph);
      expect([...marks.values()].sort()).toEqual(people.split(' ').sort());
      const pairs = graph.mayBe.flatMap(({ source, target }) => {
        const [one, other] = [marks.get(source), marks.get(target)];
        return one === undefined || other === undefined ? [] : [sortMarks([one, other].join(''))];
      });
      expect(pairs.sort().join(' ')).toBe(asked);
    }
  });
});

function compose(mark: string, name: string, { roles = [], words, ...more }: Said): Extraction {
  const others = more.people ?? [];
  const meetings = (more.meetings ?? []).map((one) => one.name);
  return composeExtraction({
    text: `${mark}${words ?? name}${[...meetings, ...others].join('，')}`,
    ...more,
    people: more.bylines ? others : [name, ...others],
    roles: roles.map((role) => ({ person: name, ...role })),
  });
}

/** Of each person of the name, the marks of the articles that name them. */
function readMarks(
  articles: readonly Extraction[],
  name: string,
  { people, links }: DerivedGraph,
): Map<string, string> {
  const markOf = new Map(
    articles.flatMap((one) =>
      toStatements(one).map(({ id }) => [id, one.article.text.charAt(0)] as const),
    ),
  );
  return new Map(
    people
      .filter((one) => one.name === name)
      .map(({ id }) => {
        const own = links.filter(({ end, entity }) => end === 'SUBJECT' && entity === id);
        return [id, sortMarks(own.map(({ statement }) => markOf.get(statement) ?? '?').join(''))];
      }),
  );
}

function sortMarks(marks: string): string {
  return Array.from('甲乙丙丁戊己')
    .filter((one) => marks.includes(one))
    .join('');
}

function rotate<T>([first, ...rest]: readonly T[]): T[] {
  return first === undefined ? [] : [...rest, first];
}
