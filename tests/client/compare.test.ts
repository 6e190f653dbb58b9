import { expect, it } from 'vitest';
import { comparePeople, type ComparedPerson } from '../../client/state/compare-people.ts';

type Seat = readonly [meeting: string, order: number];
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
    appearances: seats.map(([meeting, order]) => ({
      __typename: 'Appearance',
      id: `${id} ${meeting}`,
      functions: [],
      order,
      attendee: { __typename: 'Person', ...name },
      meeting: {
        __typename: 'Meeting',
        id: meeting,
        kind: 'MEETING',
        name: meeting,
        date: `2022-05-0${meeting.slice(1)}`,
      },
      statements: [],
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
    meetings.map(({ meeting, seats, first }) => [
      meeting.id,
      seats.map((seat) => seat?.order ?? null),
      first,
    ]),
  ).toEqual([
    ['m4', [3, 3, null], null],
    ['m2', [2, 1, null], '乙'],
    ['m1', [1, 2, 3], '甲'],
  ]);
  expect(firsts).toEqual([1, 1, 0]);
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
