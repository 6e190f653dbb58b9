import { describe, expect, it } from 'vitest';
import { chooseLabels, type LabelBox } from '../../client/graph/choose-labels.ts';
import { evenOut } from '../../client/layouts/even-out.ts';
import { placeNear } from '../../client/layouts/place-near.ts';
import { setLabel } from '../../client/graph/set-label.ts';
import { stretchToFit } from '../../client/layouts/stretch-to-fit.ts';
import { travel } from '../../client/graph/travel.ts';

describe('placeNear', () => {
  it('keeps every newcomer clear of the others and of each other', () => {
    const taken = [0, 1, 2, 3].map((index) => ({ x: index * 90, y: 0 }));
    const anchors = Array.from({ length: 60 }, () => ({ x: 90, y: 0 }));
    const all = [...taken, ...placeNear(taken, anchors)];
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(60);
      }
    }
  });

  it('turns away from the middle, the same each time', () => {
    const taken = [
      { x: 0, y: 0 },
      { x: 400, y: 0 },
    ];
    const [place] = placeNear(taken, [{ x: 400, y: 0 }]);
    expect(place?.x).toBeGreaterThan(400);
    expect(placeNear(taken, [{ x: 400, y: 0 }])).toEqual([place]);
  });
});

describe('stretchToFit', () => {
  it.each([
    [
      'a flat layout on a square',
      [
        [0, 0],
        [100, 50],
      ],
      1,
      [
        [0, 0],
        [100, 100],
      ],
    ],
    [
      'a tall layout on a square',
      [
        [0, 0],
        [50, 100],
      ],
      1,
      [
        [0, 0],
        [100, 100],
      ],
    ],
    [
      'twice at most',
      [
        [0, 0],
        [100, 10],
      ],
      1,
      [
        [0, 0],
        [100, 20],
      ],
    ],
    [
      'a row',
      [
        [0, 0],
        [100, 0],
      ],
      1,
      [
        [0, 0],
        [100, 0],
      ],
    ],
    ['nothing', [], 1, []],
  ] as const)('%s', (_, places, shape, wanted) => {
    const stretched = stretchToFit(
      places.map(([x, y]) => ({ x, y })),
      shape,
    );
    expect(stretched.map(({ x, y }) => [x, y])).toEqual(wanted);
  });
});

describe('evenOut', () => {
  const row = (xs: readonly number[]) => xs.map((x) => ({ x, y: 0 }));
  it.each([
    [
      'gives a crowd the room of an empty rim',
      [0, 50, 51, 52, 100],
      [1, 1, 1, 1, 1],
      [0, 30, 50, 70, 100],
    ],
    ['most to the weightier', [0, 50, 100], [1, 3, 5], [0, 37, 100]],
    ['in the order given', [100, 0, 90], [1, 1, 1], [100, 0, 58]],
    ['leaves what is even', [0, 50, 100], [1, 1, 1], [0, 50, 100]],
    ['and what has no extent', [7, 7], [1, 1], [7, 7]],
    ['and nothing', [], [], []],
  ])('%s', (_, xs, weights, wanted) => {
    expect(evenOut(row(xs), weights).map(({ x }) => Math.round(x))).toEqual(wanted);
  });
});

describe('travel', () => {
  const stops = [
    { id: 'near', x: 100, y: 10, linked: false },
    { id: 'linked', x: 150, y: -10, linked: true },
    { id: 'below', x: 0, y: 90, linked: false },
    { id: 'here', x: 0, y: 0, linked: false },
  ];
  it.each([
    ['ArrowRight', 'linked'],
    ['ArrowDown', 'below'],
    ['ArrowLeft', null],
    ['Enter', null],
  ])('%s leads to %s', (key, id) => {
    expect(travel({ x: 0, y: 0 }, stops, key)).toBe(id);
  });
});

describe('setLabel', () => {
  it.each([
    ['韦韬', '韦韬'],
    ['太原市人大常委会', '太原市人大常委会'],
    ['太原市人大常委会主任', '太原市人大\n常委会主任'],
    [
      '全市疫情防控工作总结推进会暨市疫情防控工作领导小组第119次会议',
      '全市疫情防控工作总\n结推进会暨市疫情…',
    ],
    ['市五届政府第95次常务会议', '市五届政府第95\n次常务会议'],
    ['“澜江工匠”命名大会', '“澜江工匠”\n命名大会'],
    ['全市学习贯彻“两会”精神大会', '全市学习贯彻\n“两会”精神大会'],
    ['𠮷林市𠮷林区𠮷林街道办', '𠮷林市𠮷林区\n𠮷林街道办'],
    ['', ''],
  ])('%s', (name, text) => {
    expect(setLabel(name).text).toBe(text);
  });
});

describe('a name with what tells it from others', () => {
  it.each([
    ['调研', '2022-05-17', '调研\n2022-05-17', 2.4],
    ['王磊', '太原市人大常委会副主任', '王磊\n太原市人大常委会…', 2.4],
    ['王磊', '', '王磊', 1.2],
  ])('%s, %s', (name, detail, text, height) => {
    const label = setLabel(name, detail);
    expect(label.text).toBe(text);
    expect(label.height).toBeCloseTo(height);
  });
});

describe('chooseLabels', () => {
  /** Under, over, right and left of what stands at 0. */
  const CROWD = [
    [0, 0],
    [0, -30],
    [30, -15],
    [-30, -15],
  ].map(([x = 0, y = 0], index) => ({
    id: `crowd${index}`,
    x,
    y,
    width: 12,
    height: 12,
    faded: false,
  }));
  const box = (id: string, x: number, weight: number, marked = false): LabelBox => {
    return {
      id,
      x,
      y: -9,
      reach: 5,
      width: 40,
      height: 12,
      weight,
      marked,
      faded: false,
      due: true,
    };
  };
  const EDGES = [box('edge of the left', -500, 0, true), box('edge of the right', 500, 0, true)];
  it.each([
    ['apart', [box('a', 0, 1), box('b', 50, 1)], [], 'a under, b under'],
    ['the heavier of two first', [box('a', 0, 1), box('b', 20, 2)], [], 'b under, a over'],
    [
      'three about one place',
      [box('a', 0, 1), box('b', 20, 2), box('c', 10, 3)],
      [],
      'c under, b over, a right',
    ],
    [
      'a marked one before the heavier',
      [box('a', 0, 1, true), box('b', 20, 2)],
      [],
      'a under, b over',
    ],
    ['none on another body', [box('a', 0, 1)], [box('z', 5, 0)], 'a over'],
    ['one on its own body', [box('a', 0, 1)], [box('a', 5, 0)], 'a under'],
    [
      'marked ones beside one another',
      [box('a', 0, 1, true), box('b', 20, 2, true)],
      [],
      'b under, a over',
    ],
    ['a marked one on a body', [box('a', 0, 1, true)], [box('z', 5, 0)], 'a under'],
    [
      'none on the body of a marked one, however heavy',
      [box('m', 0, 1, true), { ...box('a', 30, 9), y: 31 }],
      [
        { ...box('m', 15, 0), y: 40 },
        { ...box('z', 30, 0), y: 60 },
      ],
      'm under, a right',
    ],
    [
      'one beside its node, where bodies lie under and over it',
      [box('a', 0, 1)],
      CROWD.slice(0, 2),
      'a right',
    ],
    ['at the left, if need be', [box('a', 0, 1)], CROWD.slice(0, 3), 'a left'],
    [
      'a heavy one, with bodies all round, where it covers least',
      [box('a', 0, 1)],
      CROWD,
      'a under_right',
    ],
    ['but on no name', [box('m', 5, 1, true), box('a', 0, 1)], [], 'm under, a over'],
  ])('%s', (_, labels, bodies, shown) => {
    const chosen = [...chooseLabels([...labels, ...EDGES], bodies)];
    const named = chosen.filter(([id]) => !id.startsWith('edge'));
    expect(named.map(([id, side]) => `${id} ${side.toLowerCase()}`).join(', ')).toBe(shown);
  });

  it.each([
    ['right', -500],
    ['left', 500],
  ])('names what stands at an edge of the picture where it stays within it: %s', (side, x) => {
    const bodies = CROWD.slice(0, 2).map((body) => ({ ...body, x: body.x + x }));
    const outer = CROWD.slice(2).map((body) => ({ ...body, x: x - Math.sign(x) * body.x }));
    const labels = [box('a', x, 1), box('edge', -x, 0, true)];
    expect(chooseLabels(labels, bodies).get('a')?.toLowerCase()).toBe(side);
    expect(
      chooseLabels(labels, [...bodies, ...outer])
        .get('a')
        ?.toLowerCase(),
    ).toBe(`under_${side}`);
  });

  it('names what matters on bodies that step back, and what steps back on none', () => {
    const crowd = CROWD.map((body) => ({ ...body, faded: true }));
    const a = { ...box('a', 0, 1), due: false };
    expect(chooseLabels([a], crowd).get('a')).toBe('UNDER');
    expect(chooseLabels([{ ...a, faded: true }], crowd).has('a')).toBe(false);
  });

  it('names none on bodies that need not be named', () => {
    expect(chooseLabels([{ ...box('a', 0, 1), due: false }], CROWD).has('a')).toBe(false);
  });

  it('names a light one nowhere, where there is no room on any side', () => {
    const heavy = Array.from({ length: 24 }, (_, index) => box(`h${index}`, 1000 + index * 50, 9));
    expect(chooseLabels([...heavy, box('a', 0, 1)], CROWD).has('a')).toBe(false);
  });
});
