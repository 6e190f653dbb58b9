/** What 省 and 市 stand for, by the name of the paper alone. */
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../server/pipeline.ts';
import { nameOrganisation } from '../../server/mentions/organisations/name-organisation.ts';
import {
  choosePageLocality,
  placeGiven,
} from '../../server/mentions/places/choose-page-locality.ts';

const TEXT = '安全生产工作会议召开，市委书记出席。';

describe('the place that a paper is of', () => {
  it.each([
    ['昆明日报', '云南省 昆明市 -'],
    ['江日报 昆山日报', '江苏省 昆山市 -'],
    ['固始报', '河南省 信阳市 固始县'],
    ['平江时讯', '湖南省 岳阳市 平江县'],
    ['双流报', '四川省 成都市 双流区'],
    ['河南日报', '河南省 - -'],
    ['楚天都市报', '湖北省 - -'],
    ['三峡都市报', '重庆市 重庆市 -'],
    ['三峡日报', '湖北省 宜昌市 -'],
    ['解放日报', '上海市 上海市 -'],
    ['光明日报', '- - -'],
    ['团结报', '- - -'],
    ['中山日报', '广东省 中山市 -'],
    ['甘南日报', '甘肃省 甘南藏族自治州 -'],
    ['恩施日报', '湖北省 恩施土家族苗族自治州 -'],
    ['巴音郭楞日报', '新疆维吾尔自治区 巴音郭楞蒙古自治州 -'],
    ['银河日报', '- - -'],
  ])('%s: %s', (paper, expected) => {
    const page = choosePageLocality(TEXT, [`${paper} 2021年12月28日 星期二 第1版`], []);
    const { province, city, county } = page.choose();
    expect([province, city, county].map((place) => place ?? '-').join(' ')).toBe(expected);
  });

  it.each([
    ['平江时讯', '岳阳市', '平江县'],
    ['平江时讯', '长沙市', null],
    ['岳阳日报', '岳阳市', null],
  ])('%s, where %s is given', (paper, city, county) => {
    const page = choosePageLocality(TEXT, [`${paper} 2021年12月28日 星期二 第1版`], []);
    expect(placeGiven({ province: '湖南省', city, county: null }, page)).toEqual({
      province: '湖南省',
      city,
      county,
    });
  });

  it.each([
    ['大理白族自治州', '市委', '大理市委'],
    ['大理白族自治州', '州委', '大理州委'],
    ['凉山彝族自治州', '市委', '市委'],
    ['甘孜藏族自治州', '宣传部', '甘孜州委宣传部'],
    ['阿克苏地区', '组织部', '阿克苏地委组织部'],
    ['成都市', '四川甘孜州委', '甘孜州委'],
    ['成都市', '四川省资阳地委', '资阳地委'],
    ['成都市', '四川大学', '四川大学'],
    ['阿克苏地区', '市委', '阿克苏市委'],
    ['阿克苏地区', '地委', '阿克苏地委'],
    ['阿克苏地区', '行署', '阿克苏地区行署'],
    ['阿克苏地区', '地区政协', '阿克苏地区政协'],
    ['信阳市', '地委组织部', '信阳地委组织部'],
    ['信阳市', '地区特色产业', '地区特色产业'],
    ['昆明市', '市委', '昆明市委'],
  ])('in %s %s is %s', (city, words, expected) => {
    const locality = { province: null, city, county: null };
    expect(nameOrganisation(words, '', locality)?.name).toBe(expected);
  });
});

describe('whose bodies go without a city', () => {
  it.each([
    [
      '南阳市委书记何平远率南阳市党政代表团来我市考察，市委书记郑小川陪同。南阳市市长许建平参加。',
      ['南阳市委', '信阳市委', '南阳市政府'],
    ],
    [
      '市委书记郑小川率党政代表团赴南阳市考察，南阳市委书记何平远、南阳市市长许建平陪同。',
      ['信阳市委', '南阳市委', '南阳市政府'],
    ],
  ])('%s', (text, expected) => {
    const page = `信阳日报 2021年12月28日 第1版\n\n党政代表团考察\n本报讯（记者 林志强）12月27日，${text}\n`;
    const [found] = extractFile('page.txt', Buffer.from(page));
    const names = new Map(found?.organisations.map(({ id, name }) => [id, name]));
    expect(found?.roles.map(({ organisation }) => names.get(organisation ?? ''))).toEqual(expected);
  });
});
