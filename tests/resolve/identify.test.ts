/** Which organisations and meetings of two articles are one. */
import { describe, expect, it } from 'vitest';
import { composeExtraction, type ExtractionSketch } from '../setup/compose-extraction.ts';
import { deriveWhole } from './derive-whole.ts';

function derive(one: ExtractionSketch, other: ExtractionSketch) {
  return deriveWhole([composeExtraction(one), composeExtraction(other)]);
}

describe('organisations', () => {
  it.each([
    ['a full name is enough', '太原市委', 'PARTY', 1],
    ['every city has one', '劲松社区', 'COMMUNITY', 2],
    ['a community whose name shows its city', '太原市劲松社区', 'COMMUNITY', 1],
    ['other local things', '爱心驿站', 'OTHER', 2],
    ['a company’s name is its own', '顺丰', 'COMPANY', 1],
    ['what any hospital calls itself', '我院', 'HOSPITAL', 2],
    ['a committee of no known city', '市委', 'PARTY', 2],
    ['a town’s committee without the town', '镇党委', 'PARTY', 2],
    ['a department of no known place', '教育局', 'GOVERNMENT', 2],
    ['a ministry', '财政部', 'GOVERNMENT', 1],
    ['the whole country’s', '国务院', 'GOVERNMENT', 1],
    ['a university', '北京大学', 'SCHOOL', 1],
  ] as const)('%s: %s', (_, name, kind, count) => {
    const organisations = [{ name, kind }];
    const text = `甲${name}`;
    const found = derive(
      { text, organisations },
      { text: `乙${name}`, organisations, city: '大同市' },
    );
    expect(found.organisations).toHaveLength(count);
  });

  it('are known by all the words used, and the kind that most articles give', () => {
    const sketch = (text: string, kind: 'COMPANY' | 'OTHER', alias: string) =>
      composeExtraction({
        text,
        organisations: [{ name: '山西航产集团', kind, aliases: [alias] }],
      });
    const { organisations } = deriveWhole([
      sketch('甲航产集团', 'COMPANY', '航产集团'),
      sketch('乙集团', 'COMPANY', '集团'),
    ]);
    expect(organisations).toMatchObject([{ kind: 'COMPANY', aliases: ['航产集团', '集团'] }]);
  });
});

describe('meetings', () => {
  const sketch = (
    text: string,
    name: string,
    who: string[],
    more: Partial<ExtractionSketch> = {},
  ) => ({
    text: `${text}${name}${who.join('')}`,
    people: who,
    meetings: [{ name, attendances: who.map((one) => [one] as const) }],
    ...more,
  });
  const A = sketch('甲', '全市教育大会', ['韦韬']);

  it.each([
    ['one name, day and city', A, sketch('乙', '全市教育大会', ['魏民']), 1],
    ['quotes and spaces apart', A, sketch('乙', '“全市 教育大会”', ['韦韬']), 1],
    ['another day', A, sketch('乙', '全市教育大会', ['韦韬'], { date: '2023-05-25' }), 2],
    ['another city', A, sketch('乙', '全市教育大会', ['韦韬'], { city: '大同市' }), 2],
    ['no day', { ...A, date: null }, sketch('乙', '全市教育大会', ['韦韬'], { date: null }), 2],
    [
      '会见 of others',
      sketch('甲', '会见', ['韦韬', '李四']),
      sketch('乙', '会见', ['韦韬', '王五']),
      2,
    ],
    [
      '会见 of the same',
      sketch('甲', '会见', ['韦韬', '李四']),
      sketch('乙', '会见', ['韦韬', '李四']),
      1,
    ],
    [
      '工作会谈 of others',
      sketch('甲', '工作会谈', ['韦韬']),
      sketch('乙', '工作会谈', ['魏民']),
      2,
    ],
  ] as const)('%s', (_, one, other, count) => {
    expect(derive(one, other).meetings).toHaveLength(count);
  });
});
