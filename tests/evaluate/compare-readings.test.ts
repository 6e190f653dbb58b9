/** What is right, missed and made up where two readings of one article differ. */
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../server/evaluate/compare-readings.ts';
import { goldPage } from '../../server/evaluate/gold.ts';
import { matchArticles } from '../../server/evaluate/match-articles.ts';
import { scoreAll } from '../../server/evaluate/score.ts';
import { extractFile } from '../../server/pipeline.ts';

const PAGE = `# 长沙召开全市教育工作会议
本报讯（记者 赵敏）2019年3月1日，全市教育工作会议召开。长沙市委副书记、市长胡学文出席会议并讲话，副市长欧阳琳主持。`;
const EXACT = {
  article: {
    title: '长沙召开全市教育工作会议',
    bylines: [{ name: '赵敏', as: 'REPORTER' }],
    date: '2019-03-01',
    dateBasis: 'STATED',
  },
  people: ['胡学文', '欧阳琳'],
  organisations: [],
  roles: [{ person: '胡学文', organisation: '长沙市委', title: '副书记' }],
  meetings: [
    {
      kind: 'CONFERENCE',
      name: '全市教育工作会议',
      date: '2019-03-01',
      attendances: [
        { person: '胡学文', functions: ['SPOKE', 'ATTENDED'], order: 1 },
        { person: '欧阳琳', functions: ['CHAIRED'], order: 2 },
      ],
    },
  ],
};

const ours = [...extractFile('page.txt', new TextEncoder().encode(PAGE))];
const compare = (gold: object) => {
  const [article] = goldPage.parse({ articles: [gold] }).articles;
  if (!article) throw new Error('no article');
  return compareReadings(article, matchArticles([article], ours)[0]);
};

describe('compareReadings', () => {
  it.each([
    ['the same functions in another order', EXACT, 'attendances', 2, 0, 0],
    ['a person nobody named', { ...EXACT, people: [...EXACT.people, '王力'] }, 'people', 2, 1, 0],
    ['a person left out', { ...EXACT, people: ['胡学文'] }, 'people', 1, 0, 1],
    [
      'the wrong day',
      { ...EXACT, article: { ...EXACT.article, date: '2019-03-02' } },
      'dates',
      0,
      1,
      1,
    ],
    [
      'a meeting under another name, by its people',
      { ...EXACT, meetings: [{ ...EXACT.meetings[0], name: '教育大会' }] },
      'attendances',
      2,
      0,
      0,
    ],
    [
      'a meeting under another name',
      { ...EXACT, meetings: [{ ...EXACT.meetings[0], name: '教育大会' }] },
      'meetings',
      0,
      1,
      1,
    ],
    [
      'quotation marks in a title',
      { ...EXACT, article: { ...EXACT.article, title: '“长沙”召开全市教育工作会议' } },
      'titles',
      1,
      0,
      0,
    ],
  ] as const)('%s', (_, gold, kind, right, missed, extra) => {
    const score = scoreAll([compare(gold)]).find((each) => each.kind === kind);
    expect(score).toMatchObject({ right, missed, extra });
  });

  it('misses everything of an article that was not found', () => {
    const [article] = goldPage.parse({ articles: [EXACT] }).articles;
    if (!article) throw new Error('no article');
    const { right, extra, missed } = compareReadings(article, undefined);
    expect([right.length, extra.length, missed.length > 8]).toEqual([0, 0, true]);
  });
});

describe('scoreAll', () => {
  it('is whole where there was nothing to find and nothing was found', () => {
    expect(scoreAll([]).map(({ f1 }) => f1)).toEqual(Array(11).fill(1));
  });
});
