/** The page that the project starts from: the retold one of seeds/, and the original where it lies beside the checkout. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../server/model/extraction.ts';
import { extractFile } from '../../server/pipeline.ts';

interface Expected {
  readonly date: string;
  readonly dateBasis: string;
  readonly bylines: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly roles: readonly string[];
  readonly meetings: readonly unknown[];
  readonly notes: readonly string[];
}

const RETOLD = 'seeds/taiyuan-2022-05-26.txt';
const ORIGINAL = '../shared/seeds/taiyuan-2022-05-26.txt';
const expected = JSON.parse(
  readFileSync('tests/golden/taiyuan-2022-05-26.json', 'utf8'),
) as Expected[];
const originalIsHere = existsSync(ORIGINAL);

describe('the retold page of 26 May 2022', () => {
  checkPage(RETOLD, [
    '太原召开全市疫情防控工作总结推进会',
    '韦韬与山西航空产业集团有限公司党委书记、董事长陈阳一行举行工作会谈',
    '“流动哨兵”为基层党建添力',
    '中职对口升学专业测试 6月10日开考',
    '下半年自学考试多考两天',
  ]);
});

describe.runIf(originalIsHere)('the original page of 26 May 2022', () => {
  checkPage(ORIGINAL, [
    '全市疫情防控工作总结推进会召开',
    '韦韬与山西航空产业集团有限公司党委书记、董事长陈阳一行举行工作会谈',
    '“流动哨兵”成为基层党建新生力量',
    '中职对口升学专业测试 6月10日开始',
    '下半年自考增加两天考试时间',
  ]);
});

describe.runIf(!originalIsHere)('the original page of 26 May 2022', () => {
  it(`is not beside this checkout (${ORIGINAL}): its run is left out, the retold page's is not`, () => {
    expect(existsSync(RETOLD)).toBe(true);
  });
});

function checkPage(path: string, titles: readonly string[]): void {
  const extractions = existsSync(path) ? extractFile(path, readFileSync(path)) : [];

  it('holds five articles under their titles', () => {
    expect(extractions.map(({ article }) => article.title)).toEqual(titles);
  });

  it.each(expected.map((facts, i) => [titles[i], facts, i] as const))('%s', (_, facts, i) => {
    const extraction = extractions[i];
    if (!extraction) throw new Error(`${path} holds no article ${i + 1}`);
    expect(summarise(extraction)).toEqual({
      ...facts,
      people: [...facts.people].sort(),
      organisations: expect.arrayContaining([...facts.organisations]) as unknown,
      roles: [...facts.roles].sort(),
      notes: expect.arrayContaining([...facts.notes]) as unknown,
    });
  });

  it('quotes what stands in the text, literally', () => {
    for (const { article, people, organisations, roles, meetings } of extractions) {
      const { text } = article;
      const attendances = meetings.flatMap((meeting) => meeting.attendances);
      for (const { evidence } of [...roles, ...meetings, ...attendances]) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      }
      for (const { name, start, end } of article.bylines) expect(text.slice(start, end)).toBe(name);
      for (const { name, mentions } of people) {
        for (const { start, end } of mentions) expect(text.slice(start, end)).toBe(name);
      }
      for (const { name, aliases, mentions } of organisations) {
        const words = mentions.map(({ start, end }) => text.slice(start, end));
        const known = [name, ...aliases];
        expect(words.filter((word) => !known.includes(word) && !/[市省区县]长$/u.test(word) && !word.endsWith("领导"))).toEqual([]);
      }
    }
  });
}

function summarise({ article, people, organisations, roles, meetings, notes }: Extraction) {
  const nameOf = new Map([...people, ...organisations].map(({ id, name }) => [id, name]));
  return {
    date: article.date,
    dateBasis: article.dateBasis,
    bylines: article.bylines.map(({ name, as }) => `${name} ${as}`),
    people: people.map(({ name }) => name).sort(),
    organisations: organisations.map(({ name }) => name),
    roles: roles
      .map(({ person, organisation, title }) =>
        [nameOf.get(person), organisation === null ? '·' : nameOf.get(organisation), title].join(' '),
      )
      .sort(),
    meetings: meetings.map(({ kind, name, aliases, date, attendances }) => ({
      kind,
      name,
      aliases,
      date,
      attendances: attendances.map(({ order, person, functions }) =>
        [order, nameOf.get(person ?? ''), ...functions].join(' '),
      ),
    })),
    notes: notes.map(({ rule }) => rule),
  };
}
