import { describe, expect, it } from 'vitest';
import { writeCitation } from '../../client/language/write-citation.ts';
import { groupHits } from '../../client/figures/group-hits.ts';
import { listChanges } from '../../client/figures/list-changes.ts';
import { measureTenure, spanTenures } from '../../client/figures/measure-tenure.ts';
import { orderPosts } from '../../client/figures/order-posts.ts';
import { readDay } from '../../client/text/read-day.ts';
import { nextSorting, sortRows } from '../../client/figures/sort-rows.ts';
import { writeCsv } from '../../client/text/write-csv.ts';

describe('writeCsv', () => {
  it.each([
    ['韦韬', '韦韬'],
    ['a,b', '"a,b"'],
    ['他说"好"', '"他说""好"""'],
    ['两\n行', '"两\n行"'],
    [null, ''],
    [-3, '-3'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM', "'@SUM"],
    ['1+1', '1+1'],
  ])('writes %j', (value, cell) => {
    expect(writeCsv([[value]])).toBe(`\uFEFF${cell}\r\n`);
  });
});

describe('writeCitation', () => {
  const article = {
    title: '会议召开',
    agency: '新华社',
    date: '2022-05-25',
    sources: [{ path: 'page.txt' }],
  };
  it.each([
    [article, 'zh', '“韦韬出席”（《会议召开》，新华社，2022年5月25日，page.txt）'],
    [article, 'en', '“韦韬出席” (“会议召开”, 新华社, 25 May 2022, page.txt)'],
    [
      { title: '会议召开', agency: null, date: null, sources: [] },
      'zh',
      '“韦韬出席”（《会议召开》）',
    ],
  ] as const)('of %j in %s', (cited, language, text) => {
    expect(writeCitation('韦韬出席', cited, language)).toBe(text);
  });
});

describe('groupHits', () => {
  it('puts kinds together, the best first', () => {
    const hits = ['PERSON a', 'ROLE b', 'PERSON c', 'ROLE d'].map((hit) => {
      const [kind = '', name = ''] = hit.split(' ');
      return { entity: { kind, name } };
    });
    expect(groupHits(hits).map(({ entity }) => entity.name)).toEqual(['a', 'c', 'b', 'd']);
    expect(groupHits([])).toEqual([]);
  });
});

describe('measureTenures', () => {
  const end = (date: string | null, hard: boolean) =>
    date === null
      ? null
      : {
          __typename: 'TenureEnd' as const,
          date,
          hard,
          statement: {
            __typename: 'Statement' as const,
            id: 's',
            change: null,
            article: { __typename: 'Article' as const, id: 'a' },
          },
        };
  const tenure = (from: string | null, to: string | null, hardStart = false) => ({
    start: end(from, hardStart),
    end: end(to, false),
  });
  const measure = (tenures: readonly ReturnType<typeof tenure>[]) => {
    const span = spanTenures(tenures);
    return tenures.map((each) => measureTenure(each, span));
  };
  it('measures against the span of all, and tells stated ends from seen ones', () => {
    expect(
      measure([
        tenure('2021-01-01', '2021-01-11', true),
        tenure('2021-01-06', '2021-01-06'),
        tenure(null, '2021-01-06'),
      ]),
    ).toEqual([
      { start: 0, end: 1, hardStart: true, hardEnd: false },
      { start: 0.5, end: 0.5, hardStart: false, hardEnd: false },
      null,
    ]);
  });
  it.each([[[]], [[tenure('2021-01-01', '2021-01-01')]], [[tenure(null, null)]]])(
    'draws nothing where nothing spans a time: %j',
    (tenures) => {
      expect(measure(tenures).every((bar) => bar === null)).toBe(true);
    },
  );
});

it('changes of a tenure are told once a day, and not again where its ends tell them', () => {
  const state = (id: string, change: 'REMOVED' | 'NOMINATED' | null, date: string | null) => ({
    __typename: 'Statement' as const,
    id,
    change,
    date,
    article: { __typename: 'Article' as const, id: `a${id}` },
  });
  const removed = state('r', 'REMOVED', '2022-03-28');
  const end = {
    __typename: 'TenureEnd' as const,
    date: '2022-03-28',
    hard: true,
    statement: removed,
  };
  const statements = [
    removed,
    state('again', 'REMOVED', '2022-03-28'),
    state('n', 'NOMINATED', '2021-09-12'),
    state('m', 'NOMINATED', '2021-09-12'),
    state('o', 'NOMINATED', '2021-09-13'),
    state('held', null, '2021-09-14'),
  ];
  const told = (tenure: Parameters<typeof listChanges>[0]) =>
    listChanges(tenure).map(({ id }) => id);
  expect(told({ start: null, end, statements })).toEqual(['n', 'o']);
  expect(told({ start: null, end: { ...end, hard: false }, statements })).toEqual(['r', 'n', 'o']);
});

it.each([
  ['2022-05-26', '2022-05-26'],
  [' 2022年5月6日 ', '2022-05-06'],
  ['20220526', '2022-05-26'],
  ['2022.5.26', '2022-05-26'],
  ['２０２２／５／２６', '2022-05-26'],
  ['2022-02-29', null],
  ['2022-04-31', null],
  ['2022-13-01', null],
  ['2022-05', null],
  ['26/05/2022', null],
  ['', null],
])('the day “%s” is read as %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

it('the posts of a body: heads, deputies, the others, the most told of first', () => {
  const post = (title: string) => ({ id: title, kind: 'ROLE' as const, name: title, title });
  const titles = ['常委', '秘书长', '副书记', '副市长', '书记', '市长'];
  const tenures = [
    ['市长', 2],
    ['书记', 5],
    ['副市长', 1],
    ['副市长', 9],
    ['常委', 9],
    ['别处', 9],
  ] as const;
  const posts = orderPosts(
    titles.map(post),
    tenures.map(([title, count]) => ({ role: post(title), statements: Array(count).fill(0) })),
  );
  expect(posts.map(({ role, tenures: held }) => `${role.title} ${held.length}`)).toEqual([
    '书记 1',
    '市长 1',
    '副市长 2',
    '副书记 0',
    '常委 1',
    '秘书长 0',
  ]);
});

describe('sortRows', () => {
  const rows = [
    { name: '张', count: 2 },
    { name: '艾', count: 10 },
    { name: '李', count: 2 },
    { name: '', count: 3 },
  ];
  it.each([
    ['name', false, '艾李张'],
    ['name', true, '张李艾'],
    ['count', false, '张李艾'],
    ['count', true, '艾张李'],
    ['name', true, '张李艾'],
  ] as const)('by %s, falling: %s', (column, falling, names) => {
    const sorted = sortRows(rows, { column, falling }, (row, key) => row[key]);
    expect(sorted.map(({ name }) => name).join('')).toBe(names);
  });
  it('turns round when asked for the same column again', () => {
    const once = nextSorting(null, 'name');
    expect(once).toEqual({ column: 'name', falling: false });
    expect(nextSorting<string>(once, 'name').falling).toBe(true);
    expect(nextSorting<string>(once, 'count')).toEqual({ column: 'count', falling: false });
  });
});
