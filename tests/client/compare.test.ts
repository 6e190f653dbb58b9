import { expect, it } from 'vitest';
import { comparePeople, type ComparedPerson } from '../../client/figures/compare-people.ts';

type Seat = readonly [meeting: string, orders: number | Readonly<Record<string, number>>];
type Post = readonly [
  organisation: string | null,
  firstSeen: string | null,
  lastSeen: string | null,
];

function sketchPerson(id: string, seats: readonly Seat[], posts: readonly Post[]): ComparedPerson {
  const name = { id, kind: 'PERSON' as const, name: id };
  return {
    __typename: 'Person',
    ...name,
    appearances: seats.map(([meeting, orders]) => ({
      __typename: 'Appearance',
      id: `${id} ${meeting}`,
      functions: [],
      order: 1,
      attendee: { __typename: 'Person', ...name },
      meeting: {
        __typename: 'Meeting',
        id: meeting,
        kind: 'MEETING',
        name: meeting,
        date: `2022-05-0${meeting.slice(1)}`,
      },
      statements: Object.entries(typeof orders === 'number' ? { a: orders } : orders).map(
        ([article, order]) => ({
          __typename: 'Statement',
          id: `${id} ${meeting} ${article}`,
          order,
          article: { __typename: 'Article', id: article, title: article },
        }),
      ),
    })),
    tenures: posts.map(([organisation, firstSeen, lastSeen], index) => ({
      __typename: 'Tenure',
      id: `${id} ${index}`,
      firstSeen,
      lastSeen,
      former: false,
      person: { __typename: 'Person', ...name },
      role: {
        __typename: 'Role',
        id: `r ${id} ${index}`,
        kind: 'ROLE',
        name: '职务',
        organisation: organisation
          ? {
              __typename: 'Organisation',
              id: organisation,
              kind: 'ORGANISATION',
              name: organisation,
            }
          : null,
      },
      statements: [],
    })),
  };
}

it('finds meetings of at least two, latest first, and who is named first', () => {
  const { meetings, firsts } = comparePeople([
    sketchPerson(
      '甲',
      [
        ['m1', 1],
        ['m2', 2],
        ['m3', 1],
        ['m4', 3],
      ],
      [],
    ),
    sketchPerson(
      '乙',
      [
        ['m1', 2],
        ['m2', 1],
        ['m4', 3],
      ],
      [],
    ),
    sketchPerson('丙', [['m1', 3]], []),
  ]);
  expect(
    meetings.map(({ meeting, listings, first }) => [meeting.id, listings[0]?.orders, first]),
  ).toEqual([
    ['m4', [3, 3, null], null],
    ['m2', [2, 1, null], '乙'],
    ['m1', [1, 2, 3], '甲'],
  ]);
  expect(firsts).toEqual([1, 1, 0]);
});

it.each([
  ['two listings agree', { a: 1, b: 3 }, { a: 2, b: 4 }, ['a 1 2', 'b 3 4'], '甲'],
  ['two listings differ', { a: 1, b: 4 }, { a: 2, b: 3 }, ['a 1 2', 'b 4 3'], null],
  ['one listing has both', { a: 7 }, { a: 9, b: 1 }, ['a 7 9'], '甲'],
  ['each stands in one of its own', { a: 1 }, { b: 2 }, [], null],
] as const)('places are compared within one article: %s', (_, one, other, expected, first) => {
  const { meetings } = comparePeople([
    sketchPerson('甲', [['m1', one]], []),
    sketchPerson('乙', [['m1', other]], []),
  ]);
  const [shared] = meetings;
  const found = shared?.listings.map(({ article, orders }) => [article.id, ...orders].join(' '));
  expect(found).toEqual(expected);
  expect(shared?.first).toBe(first);
});

it.each([
  [
    'overlap',
    ['o', '2020-01-01', '2021-01-01'],
    ['o', '2020-06-01', '2022-01-01'],
    '2020-06-01 2021-01-01',
  ],
  [
    'touch on a day',
    ['o', '2020-01-01', '2020-02-01'],
    ['o', '2020-02-01', '2020-03-01'],
    '2020-02-01 2020-02-01',
  ],
  ['follow', ['o', '2020-01-01', '2020-02-01'], ['o', '2020-02-02', '2020-03-01'], 'none'],
  ['are undated', ['o', null, null], ['o', '2020-02-02', '2020-03-01'], 'none'],
  ['lack the year', ['o', 'XXXX-01-01', 'XXXX-01-02'], ['o', 'XXXX-01-01', 'XXXX-03-01'], 'none'],
  [
    'are elsewhere',
    ['o', '2020-01-01', '2021-01-01'],
    ['q', '2020-01-01', '2021-01-01'],
    undefined,
  ],
  [
    'have no body',
    [null, '2020-01-01', '2021-01-01'],
    [null, '2020-01-01', '2021-01-01'],
    undefined,
  ],
] as const)('posts that %s', (_, one, other, expected) => {
  const { organisations } = comparePeople([
    sketchPerson('甲', [], [one]),
    sketchPerson('乙', [], [other]),
  ]);
  const found = organisations.map(({ overlap }) =>
    overlap ? `${overlap.from} ${overlap.to}` : 'none',
  );
  expect(found[0]).toBe(expected);
});

it('does not compare a person with himself', () => {
  const both: Post[] = [
    ['o', '2020-01-01', '2021-01-01'],
    ['o', '2020-01-01', '2021-01-01'],
  ];
  expect(
    comparePeople([sketchPerson('甲', [], both), sketchPerson('乙', [], [])]).organisations,
  ).toEqual([]);
});
