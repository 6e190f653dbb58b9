/** What 市 stands for where no list of divisions holds the city; one that was renamed since is listed. */
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../server/pipeline.ts';
import { readGivenPlace } from '../../server/mentions/places/find-unlisted-place.ts';

const REPORT = `全市教育大会召开

本报讯（记者 李敏）3月1日，全市教育大会召开。市委书记韦韬出席。襄澜市各区负责同志参加。
`;

describe('the locality of a page', () => {
  it.each([
    ['of a printed page', '襄澜日报 2009年3月2日 星期一 第1版', null, '襄澜市'],
    [
      'with its province',
      '襄澜晚报 中共湖北省襄澜市委主办 2009年3月2日 星期一',
      '湖北省',
      '襄澜市',
    ],
    ['of a site', '湖北省襄澜市人民政府门户网站 2009年3月2日 星期一', '湖北省', '襄澜市'],
    ['of a post', '点击上方“襄澜发布”关注', null, '襄澜市'],
    ['where no publisher is named', '要闻 2009年3月2日 星期一 第1版', null, null],
    ['of a city renamed since', '襄樊日报 2009年3月2日 星期一 第1版', '湖北省', '襄樊市'],
    ['where it is listed', '太原日报 2009年3月2日 星期一 第1版', '山西省', '太原市'],
    ['where the text knows no such city', '银河日报 2009年3月2日 星期一 第1版', null, null],
  ])('%s', (_, head, province, city) => {
    const [{ article, organisations } = { article: null, organisations: [] }] = extractFile(
      'page.txt',
      Buffer.from(`${head}\n\n${REPORT}`),
    );
    expect(article?.locality).toEqual({ province, city, county: null });
    expect(
      organisations.some(({ name }) => name === `${city ?? ''}市委`.replace('市市', '市')),
    ).toBe(true);
  });

  it('is the dateline’s where a wire names another unlisted place', () => {
    const wire = '楚天新闻网襄澜3月1日电 襄澜市市长张新伟1日会见客人。';
    const [found] = extractFile('wire.txt', Buffer.from(`市长会见客人\n${wire}\n`));
    expect(found?.article.locality).toMatchObject({ city: '襄澜市' });
  });

  it('does not give way to a word that holds a listed city: 出海口', () => {
    const text = `襄澜日报 2009年3月2日 星期一 第1版\n\n${REPORT}3月2日，襄澜以汉江为出海口。\n`;
    const [found] = extractFile('page.txt', Buffer.from(text));
    expect(found?.article.locality).toMatchObject({ city: '襄澜市' });
  });
});

describe('a place that a user gives', () => {
  it.each([
    ['太原市', '山西省', '太原市'],
    ['湖南省长沙市', '湖南省', '长沙市'],
    ['湖北省襄澜市', '湖北省', '襄澜市'],
    ['襄澜市', null, '襄澜市'],
    ['湖北省', '湖北省', null],
  ])('%s', (name, province, city) => {
    expect(readGivenPlace(name)).toEqual({ province, city, county: null });
  });

  it.each([
    ['西安市莲湖区', '陕西省', '西安市', '莲湖区'],
    ['佳木斯市郊区', '黑龙江省', '佳木斯市', '郊区'],
    ['陕西省西安市莲湖区', '陕西省', '西安市', '莲湖区'],
    ['滁州市明光市', '安徽省', '明光市', null],
    ['户县', '陕西省', '西安市', '户县'],
    ['澜阳县', null, null, '澜阳县'],
  ])('%s, a district or a city behind its city', (name, province, city, county) => {
    expect(readGivenPlace(name)).toEqual({ province, city, county });
  });

  it.each(['Springfield', '襄澜', '市', '', '西安市第四中学', '西安市区'])('%j is none', (name) => {
    expect(readGivenPlace(name)).toBeNull();
  });
});
