/** People of one name through posts, places and years: joined, kept apart, or put before a curator. */
import { describe, expect, it } from 'vitest';
import type { CandidateReason } from '../../server/model/candidate.ts';
import { isRareName } from '../../server/resolve/people/is-rare-name.ts';
import { composeExtraction, type ExtractionSketch } from '../setup/compose-extraction.ts';
import { deriveWhole } from './derive-whole.ts';

type Roles = NonNullable<ExtractionSketch['roles']>;
type Role = Omit<Roles[number], 'person'>;

const NAME = '操学诚';
const TAIYUAN: Role = { organisation: '太原市政府', title: '副市长' };
const DATONG: Role = { organisation: '大同市政府', title: '市长' };
const XIAODIAN: Role = { organisation: '小店区委', title: '书记' };
const YINGZE: Role = { organisation: '迎泽区政府', title: '区长' };
const TEACHER: Role = { organisation: '太原一中', title: '校长' };

function say(date: string | null, city: string | null, ...roles: Role[]): ExtractionSketch {
  const organisations = roles
    .filter(({ organisation }) => organisation === '太原一中')
    .map(() => ({ name: '太原一中', kind: 'SCHOOL' as const }));
  return {
    text: `${date}${city}${JSON.stringify(roles)}${NAME}`,
    date,
    city,
    people: [NAME],
    organisations,
    roles: roles.map((role) => ({ person: NAME, ...role })),
  };
}

describe('one name', () => {
  it.each<[string, number, readonly ExtractionSketch[]]>([
    [
      'a transfer that the appointment tells of, days after the last sight',
      1,
      [
        say('2022-03-01', '太原市', TAIYUAN),
        say(
          '2022-03-04',
          '大同市',
          { ...TAIYUAN, former: true },
          { ...DATONG, change: 'APPOINTED' },
        ),
        say('2022-03-10', '大同市', DATONG),
      ],
    ],
    [
      'the old title in the same sentence as the new post',
      1,
      [
        say('2022-03-01', '太原市', TAIYUAN),
        say('2022-03-04', '大同市', TAIYUAN, { ...DATONG, change: 'APPOINTED' }),
        say('2023-03-10', '大同市', DATONG),
      ],
    ],
    [
      'an official and a villager of one city',
      2,
      [
        say('2022-03-01', '太原市', TAIYUAN),
        { ...say('2022-04-01', '太原市'), text: `四月，村民${NAME}走来。` },
      ],
    ],
    [
      'an official, and his name alone in his city',
      1,
      [
        say('2022-03-01', '太原市', TAIYUAN),
        { ...say('2022-04-01', '太原市'), text: `四月，${NAME}走来。` },
      ],
    ],
    [
      'a life told years later',
      1,
      [
        say('2019-03-01', '太原市', TAIYUAN),
        say('2022-03-04', '大同市', { ...TAIYUAN, former: true }, DATONG),
      ],
    ],
    [
      'a transfer that nobody tells of',
      2,
      [say('2019-03-01', '太原市', TAIYUAN), say('2022-03-04', '大同市', DATONG)],
    ],
    [
      'the old post still held long after the other began',
      2,
      [
        say('2022-03-01', '太原市', TAIYUAN),
        say('2022-09-01', '太原市', TAIYUAN),
        say('2022-03-04', '大同市', { ...TAIYUAN, former: true }, DATONG),
        say('2022-09-02', '大同市', DATONG),
      ],
    ],
    [
      'two posts in one city',
      1,
      [say('2022-03-01', '太原市', TAIYUAN), say('2022-03-02', '太原市', XIAODIAN)],
    ],
    [
      'heads of two districts at one time',
      2,
      [say('2022-03-01', '太原市', XIAODIAN), say('2022-03-02', '太原市', YINGZE)],
    ],
    [
      'heads of two districts, years apart',
      1,
      [say('2020-03-01', '太原市', XIAODIAN), say('2022-03-02', '太原市', YINGZE)],
    ],
    [
      'an official and a headmaster of one city',
      2,
      [say('2022-03-01', '太原市', TAIYUAN), say('2022-03-02', '太原市', TEACHER)],
    ],
    [
      'an official who became headmaster, as one article says',
      1,
      [
        say('2020-03-01', '太原市', TAIYUAN),
        say('2022-03-02', '太原市', { ...TAIYUAN, former: true }, TEACHER),
      ],
    ],
    [
      'no post known, one official in the city',
      1,
      [say('2022-03-01', '太原市', TAIYUAN), say('2022-03-02', '太原市')],
    ],
    [
      'no post known, two in the city: which one is not guessed',
      3,
      [
        say('2022-03-01', '太原市', TAIYUAN),
        say('2022-03-02', '太原市', TEACHER),
        say('2022-03-03', '太原市'),
      ],
    ],
    [
      'provinces differ at one time',
      2,
      [
        say('2022-03-01', '太原市', { organisation: '山西省委', title: '常委' }, TAIYUAN),
        say('2022-03-05', null, { organisation: '陕西省委', title: '常委' }),
      ],
    ],
  ])('%s: %i', (_, count, sketches) => {
    const articles = sketches.map((sketch) => composeExtraction(sketch));
    const { people, mayBe } = deriveWhole(articles);
    expect(people).toHaveLength(count);
    const backwards = deriveWhole(articles.reverse());
    expect(new Set(backwards.people)).toEqual(new Set(people));
    expect(new Set(backwards.mayBe)).toEqual(new Set(mayBe));
  });
});

describe('namesakes for a curator', () => {
  it.each<[string, number | null, CandidateReason[], readonly ExtractionSketch[]]>([
    [
      'a transfer that nobody tells of',
      0.75,
      ['SAME_NAME', 'RARE_NAME', 'SAME_PROVINCE', 'SUCCESSIVE_POSTS'],
      [say('2021-03-01', '太原市', TAIYUAN), say('2022-03-04', '大同市', DATONG)],
    ],
    [
      'two cities at one time',
      0.17,
      ['SAME_NAME', 'RARE_NAME', 'SAME_PROVINCE', 'POSTS_CONFLICT'],
      [say('2022-03-01', '太原市', TAIYUAN), say('2022-03-04', '大同市', DATONG)],
    ],
    [
      'an official and a headmaster',
      0.39,
      ['SAME_NAME', 'RARE_NAME', 'SAME_CITY', 'OTHER_WALK_OF_LIFE'],
      [say('2022-03-01', '太原市', TAIYUAN), say('2022-03-02', '太原市', TEACHER)],
    ],
    [
      'nothing but the name',
      0.4,
      ['SAME_NAME', 'RARE_NAME'],
      [say('2022-03-01', null), say('2022-03-02', null)],
    ],
    ['two whom one article names', null, [], [{ text: NAME, people: [NAME, `${NAME}#2`] }]],
  ])('%s: %d', (_, score, reasons, sketches) => {
    const { mayBe } = deriveWhole(sketches.map((sketch) => composeExtraction(sketch)));
    expect(mayBe.map((one) => [one.score, one.reasons])).toEqual(
      score === null ? [] : [[score, reasons]],
    );
  });

  it('are the likeliest few of a common name', () => {
    const sketches = Array.from({ length: 30 }, (_, i) => say(`20${i + 10}-01-01`, null));
    const { people, mayBe } = deriveWhole(sketches.map((sketch) => composeExtraction(sketch)));
    expect(people).toHaveLength(30);
    expect(mayBe.length).toBeGreaterThan(30);
    expect(mayBe.length).toBeLessThanOrEqual(30 * 5);
  });
});

it.each([
  ['操学诚', true],
  ['李建国', false],
  ['王芳', false],
  ['欧阳娜', true],
  ['操芳', true],
  ['操建国', true],
  ['欧阳思齐', true],
  ['迪丽努尔·艾合买提', true],
])('%s is rare: %s', (name, isRare) => {
  expect(isRareName(name)).toBe(isRare);
});
