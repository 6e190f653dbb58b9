/** Same name, same person? Each case is two articles, and how many people of the name there are. */
import { describe, expect, it } from 'vitest';
import { composeExtraction, type ExtractionSketch } from '../setup/compose-extraction.ts';
import { deriveWhole } from './derive-whole.ts';

interface Case {
  readonly why: string;
  readonly people: number;
  readonly articles: readonly ExtractionSketch[];
}

const PEOPLE = ['张伟'];
const AT_TAIYUAN = { person: '张伟', organisation: '太原市委', title: '书记' };
const AT_DATONG = { person: '张伟', organisation: '大同市政府', title: '市长' };
const AT_PROVINCE = { person: '张伟', organisation: '山西省委', title: '常委' };
const elsewhere = { city: '大同市', people: PEOPLE };
const nowhere = { city: null, people: PEOPLE };

const CASES: readonly Case[] = [
  {
    why: 'the name alone joins nobody',
    people: 2,
    articles: [
      { text: '甲张伟', ...nowhere },
      { text: '乙张伟', ...nowhere },
    ],
  },
  {
    why: 'another city joins nobody',
    people: 2,
    articles: [
      { text: '甲张伟', people: PEOPLE },
      { text: '乙张伟', ...elsewhere },
    ],
  },
  {
    why: 'one city',
    people: 1,
    articles: [
      { text: '甲张伟', people: PEOPLE },
      { text: '乙张伟', people: PEOPLE },
    ],
  },
  {
    why: 'one role',
    people: 1,
    articles: [
      { text: '甲张伟', ...nowhere, roles: [AT_PROVINCE] },
      { text: '乙张伟', ...elsewhere, roles: [AT_PROVINCE] },
    ],
  },
  {
    why: 'one organisation',
    people: 1,
    articles: [
      { text: '甲张伟', ...nowhere, roles: [AT_PROVINCE] },
      { text: '乙张伟', ...elsewhere, roles: [{ ...AT_PROVINCE, title: '秘书长' }] },
    ],
  },
  {
    why: 'one post without an organisation is no evidence',
    people: 2,
    articles: [
      { text: '甲张伟', ...nowhere, roles: [{ person: '张伟', title: '教师' }] },
      { text: '乙张伟', ...nowhere, roles: [{ person: '张伟', title: '教师' }] },
    ],
  },
  {
    why: 'a post that is only one in the country',
    people: 1,
    articles: [
      { text: '甲张伟', ...nowhere, roles: [{ person: '张伟', title: '总书记' }] },
      { text: '乙张伟', ...nowhere, roles: [{ person: '张伟', title: '总书记' }] },
    ],
  },
  {
    why: 'two cities’ posts at one time part them, though one role is the same',
    people: 2,
    articles: [
      { text: '甲张伟', ...nowhere, roles: [AT_PROVINCE, AT_TAIYUAN] },
      { text: '乙张伟', ...nowhere, roles: [AT_PROVINCE, AT_DATONG], date: '2022-06-01' },
    ],
  },
  {
    why: 'one who moved from city to city',
    people: 1,
    articles: [
      { text: '甲张伟', ...nowhere, roles: [AT_PROVINCE, AT_TAIYUAN] },
      { text: '乙张伟', ...nowhere, roles: [AT_PROVINCE, AT_DATONG], date: '2023-06-01' },
    ],
  },
  {
    why: 'a former post elsewhere',
    people: 1,
    articles: [
      { text: '甲张伟', people: PEOPLE, roles: [AT_TAIYUAN, AT_PROVINCE] },
      { text: '乙张伟', people: PEOPLE, roles: [{ ...AT_DATONG, former: true }, AT_PROVINCE] },
    ],
  },
  {
    why: 'no day is known, so the posts may be of one time',
    people: 2,
    articles: [
      { text: '甲张伟', ...nowhere, roles: [AT_PROVINCE, AT_TAIYUAN], date: null },
      { text: '乙张伟', ...nowhere, roles: [AT_PROVINCE, AT_DATONG], date: '2030-01-01' },
    ],
  },
  {
    why: 'two of the name in one article',
    people: 2,
    articles: [{ text: '张伟', people: ['张伟', '张伟#2'] }],
  },
  {
    why: 'two who were both seen with two others',
    people: 1,
    articles: [
      {
        text: '甲会议张伟李四王五',
        city: null,
        people: ['张伟', '李四', '王五'],
        meetings: [{ name: '会议', attendances: [['张伟'], ['李四'], ['王五']] }],
      },
      {
        text: '乙会议张伟王五李四',
        city: null,
        date: '2022-07-01',
        people: ['张伟', '李四', '王五'],
        meetings: [{ name: '会议', attendances: [['王五'], ['张伟'], ['李四']] }],
      },
    ],
  },
  {
    why: 'one companion is too few',
    people: 2,
    articles: [
      {
        text: '甲会议张伟李四王五',
        city: null,
        people: ['张伟', '李四', '王五'],
        meetings: [{ name: '会议', attendances: [['张伟'], ['李四'], ['王五']] }],
      },
      {
        text: '乙会议张伟李四',
        city: null,
        date: '2022-07-01',
        people: ['张伟', '李四'],
        meetings: [{ name: '会议', attendances: [['张伟'], ['李四']] }],
      },
    ],
  },
  {
    why: 'reporters of one agency',
    people: 1,
    articles: [
      { text: '甲张伟', city: null, agency: '新华社', bylines: [['张伟', 'REPORTER']] },
      { text: '乙张伟', city: '大同市', agency: '新华社', bylines: [['张伟', 'PHOTOGRAPHER']] },
    ],
  },
  {
    why: '本报 is another paper elsewhere',
    people: 2,
    articles: [
      { text: '甲张伟', agency: '本报', bylines: [['张伟', 'REPORTER']] },
      { text: '乙张伟', agency: '本报', city: '大同市', bylines: [['张伟', 'REPORTER']] },
    ],
  },
  {
    why: 'a reporter and an official of one city',
    people: 2,
    articles: [
      { text: '甲张伟', bylines: [['张伟', 'REPORTER']] },
      { text: '乙张伟', people: PEOPLE, roles: [AT_TAIYUAN] },
    ],
  },
];

describe('who is who', () => {
  it.each(CASES)('$why: $people', ({ people: count, articles: sketches }) => {
    const articles = sketches.map((sketch) => composeExtraction(sketch));
    const { people } = deriveWhole(articles);
    expect(people.filter(({ name }) => name === '张伟')).toHaveLength(count);
    expect(new Set(deriveWhole(articles.reverse()).people)).toEqual(new Set(people));
  });

  it('keeps the id when a later article comes', () => {
    const first = composeExtraction({ text: '甲张伟', people: PEOPLE, date: '2022-01-01' });
    const later = composeExtraction({ text: '乙张伟', people: PEOPLE, date: '2022-02-01' });
    expect(deriveWhole([later, first]).people[0]?.id).toBe(deriveWhole([first]).people[0]?.id);
  });
});

describe('what a person is called and known by', () => {
  const { people } = deriveWhole([
    composeExtraction({
      text: '省委常委、市委书记单韬，原主席魏民',
      date: '2022-05-25',
      people: ['单韬', '魏民'],
      roles: [
        { person: '单韬', organisation: '太原市委', title: '书记', quote: '市委书记单韬' },
        {
          person: '单韬',
          organisation: '山西省委',
          title: '常委',
          quote: '省委常委、市委书记单韬',
        },
        { person: '魏民', organisation: '太原市政协', title: '主席', former: true },
      ],
    }),
    composeExtraction({
      text: '市长单韬',
      date: '2021-01-01',
      people: ['单韬'],
      roles: [{ person: '单韬', organisation: '太原市政府', title: '市长' }],
    }),
  ]);

  it.each([
    ['单韬', 'shan tao', 'shantao', 'st', '太原市委书记', '2021-01-01', '2022-05-25'],
    ['魏民', 'wei min', 'weimin', 'wm', '原太原市政协主席', '2022-05-25', '2022-05-25'],
  ])('%s', (name, pinyin, pinyinJoined, initials, summary, firstSeen, lastSeen) => {
    const { id, ...person } = people.find((one) => one.name === name) ?? { id: '' };
    expect(id).toMatch(/^[\da-f]{20}$/u);
    const aliases: string[] = [];
    expect(person).toMatchObject({
      name,
      aliases,
      pinyin,
      pinyinJoined,
      initials,
      summary,
      firstSeen,
      lastSeen,
    });
  });
});
