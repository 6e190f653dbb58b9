/** Which meetings of two articles are one: joined, asked about (?), or two. */
import { describe, expect, it } from 'vitest';
import { readMeetingName } from '../../server/resolve/meetings/plain-meeting-name.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';
import { deriveWhole } from './derive-whole.ts';

describe('readMeetingName', () => {
  it.each([
    ['全市教育工作会议', '教育', 'CITY', null],
    ['2023年太原市教育工作会议召开', '教育', 'CITY', null],
    ['太原市2022年教育工作会', '教育', 'CITY', null],
    ['召开山西省安全生产会议', '安全生产', 'PROVINCE', null],
    ['全国文明城市创建工作推进会', '文明城市创建工作推进', 'NATION', null],
    ['文明城市创建工作推进会', '文明城市创建工作推进', null, null],
    ['云岭市旅游发展大会', '旅游发展', 'CITY', null],
    ['市政府第一百一十九次常务会议', '政府常务', 'CITY', 119],
    ['市政府第20次常务会议', '政府常务', 'CITY', 20],
    ['市十五届人大第三次会议', '十五届人大', 'CITY', 3],
    ['会议', '会议', null, null],
  ])('%s', (name, words, level, number) => {
    expect(readMeetingName(name, '山西省', '太原市')).toEqual({ words, level, number });
  });
});

interface Told {
  readonly name: string;
  readonly who?: string;
  readonly date?: string;
  readonly city?: string | null;
  readonly kind?: 'CONFERENCE' | 'INSPECTION' | 'SESSION';
}

function tell(mark: string, { name, who = '', date, city, kind }: Told) {
  const people = who === '' ? [] : who.split('、');
  return composeExtraction({
    text: `${mark}${name}${who}`,
    people,
    ...(date !== undefined && { date }),
    ...(city !== undefined && { city }),
    meetings: [
      { name, attendances: people.map((one) => [one]), ...(kind !== undefined && { kind }) },
    ],
  });
}

describe('two articles', () => {
  const whole = { name: '全市教育工作会议', who: '韦韬、魏民、张瑞' };
  it.each<[string, Told, Told, number, number]>([
    ['a city’s prefix', whole, { ...whole, name: '太原市教育工作会' }, 1, 0],
    ['a year', whole, { ...whole, name: '2022年全市教育工作会议召开' }, 1, 0],
    ['no place known', whole, { ...whole, name: '太原市教育工作会议', city: null }, 1, 0],
    ['one attendee of many', whole, { name: '市教育工作会议', who: '魏民' }, 1, 0],
    ['nobody listed', whole, { name: '市教育工作会议' }, 1, 0],
    ['other people', whole, { name: '市教育工作会议', who: '张明' }, 2, 1],
    ['another day', whole, { ...whole, name: '市教育工作会议', date: '2022-05-26' }, 2, 0],
    ['another level', whole, { ...whole, name: '全省教育工作会议' }, 2, 0],
    ['another city', whole, { ...whole, city: '大同市' }, 2, 0],
    [
      'host and guest of two cities',
      { name: '两市合作发展座谈会', who: '韦韬、魏民、张瑞、李某' },
      { name: '合作发展座谈会', who: '李某、韦韬、魏民', city: '大同市' },
      1,
      0,
    ],
    [
      'two cities and two who share names',
      { name: '合作发展座谈会', who: '韦韬、魏民、张瑞' },
      { name: '合作发展座谈会', who: '韦韬、魏民、李某', city: '大同市' },
      2,
      0,
    ],
    ['a much shorter name', whole, { ...whole, name: '全市教育高质量发展工作会议' }, 2, 1],
    [
      'a shorter name made of the longer',
      { ...whole, name: '全市教育发展大会' },
      { ...whole, name: '全市教育高质量发展工作会议' },
      1,
      0,
    ],
    ['another matter, two of three', whole, { name: '全市防汛会议', who: '韦韬、魏民' }, 2, 1],
    [
      'another number',
      { name: '市政府第119次常务会议', who: '张新伟、甲、乙', kind: 'SESSION' },
      { name: '市政府第120次常务会议', who: '张新伟、甲、乙', kind: 'SESSION' },
      2,
      0,
    ],
    [
      'a number written twice',
      { name: '市政府第119次常务会议', who: '张新伟、李某', kind: 'SESSION' },
      { name: '太原市政府第一百一十九次常务会议', who: '张新伟', kind: 'SESSION' },
      1,
      0,
    ],
    [
      'two inspections of one morning',
      { name: '调研', who: '韦韬、李某', kind: 'INSPECTION' },
      { name: '检查', who: '韦韬、王某', kind: 'INSPECTION' },
      2,
      0,
    ],
    [
      'one inspection by two papers',
      { name: '调研', who: '韦韬、李某、王某、赵某', kind: 'INSPECTION' },
      { name: '检查', who: '韦韬、王某、李某', kind: 'INSPECTION' },
      1,
      0,
    ],
  ])('%s', (_, one, other, meetings, doubtful) => {
    const graph = deriveWhole([tell('甲', one), tell('乙', other)]);
    expect(graph.meetings).toHaveLength(meetings);
    expect(
      graph.mayBe.filter(({ source }) => graph.meetings.some(({ id }) => id === source)),
    ).toHaveLength(doubtful);
  });

  it('give their words as aliases, and all their statements', () => {
    const { meetings, links } = deriveWhole([
      tell('甲', whole),
      tell('乙', { ...whole, name: '太原市教育工作会' }),
    ]);
    expect(meetings).toMatchObject([{ name: expect.any(String) as string, kind: 'CONFERENCE' }]);
    expect([meetings[0]?.name, ...(meetings[0]?.aliases ?? [])].sort()).toEqual([
      '全市教育工作会议',
      '太原市教育工作会',
    ]);
    expect(links.filter(({ entity }) => entity === meetings[0]?.id)).toHaveLength(8);
  });
});
