import { describe, expect, it } from 'vitest';
import { writeCitation } from '../../client/language/write-citation.ts';
import { groupHits } from '../../client/state/group-hits.ts';
import { measureTenures } from '../../client/state/measure-tenure.ts';
import { nextSorting, sortRows } from '../../client/state/sort-rows.ts';
import { writeCsv } from '../../client/state/write-csv.ts';

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
  it('measures against the span of all, and tells stated ends from seen ones', () => {
    expect(
      measureTenures([
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
      expect(measureTenures(tenures).every((bar) => bar === null)).toBe(true);
    },
  );
});

describe('sortRows', () => {
  const rows = [
    { name: '张', count: 2 },
    { name: '艾', count: 10 },
    { name: '李', count: 2 },
  ];
  it.each([
    ['name', false, '艾李张'],
    ['name', true, '张李艾'],
    ['count', false, '张李艾'],
    ['count', true, '艾张李'],
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
