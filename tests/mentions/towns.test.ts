/** A city within a prefecture is a city of its own: what 市 stands for in its papers. */
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../server/pipeline.ts';

function readCity(page: string, locality?: string) {
  const [found] = extractFile('page.txt', Buffer.from(page), locality ? { locality } : {});
  return { place: found?.article.locality, bodies: found?.organisations.map(({ name }) => name) };
}

const REPORT = '3月1日,全市教育大会召开。市委书记韦韬出席,市长宋佳主持。';

describe('the paper of a city within a prefecture', () => {
  it.each([
    ['as a reader says', `全市教育大会召开\n\n${REPORT}\n`, '明光市'],
    [
      'as its publisher is called',
      `全市教育大会召开\n来源：明光市融媒体中心\n\n${REPORT}\n`,
      undefined,
    ],
    [
      'as its head says',
      `明光日报 2021年3月2日 星期二 第1版\n\n全市教育大会召开\n\n${REPORT}\n`,
      undefined,
    ],
    [
      'as its bodies are named again and again',
      `全市教育大会召开\n\n${REPORT}明光市委、明光市政府致信祝贺，明光市政协、滁州市教育局派人参加。\n`,
      undefined,
    ],
  ])('%s', (_, page, locality) => {
    const { place, bodies } = readCity(page, locality);
    expect(place).toEqual({ province: '安徽省', city: '明光市', county: null });
    expect(bodies).toEqual(expect.arrayContaining(['明光市委', '明光市政府']));
  });

  it('is the prefecture’s where it names both', () => {
    const page = `滁州日报 2021年3月2日 星期二 第1版\n\n全市教育大会召开\n\n${REPORT}明光市等地参加。\n`;
    expect(readCity(page).place?.city).toBe('滁州市');
  });

  it('is of 市 where the prefecture is a 州, whose own committee keeps its name', () => {
    const page =
      '楚雄市委常委会召开会议\n\n3月1日，州委常委、市委书记韦韬主持市委常委会会议。市长宋佳出席。\n';
    expect(readCity(page).bodies).toEqual(
      expect.arrayContaining(['楚雄州委', '楚雄市委', '楚雄市政府']),
    );
  });
});

it('a city is not read from a name that holds it', () => {
  const page =
    '王安顺会见来宾\n来源：北京日报\n\n昨天，市长王安顺会见来宾。王安顺说，北京欢迎来宾。\n';
  expect(readCity(page).place?.city).toBe('北京市');
});
