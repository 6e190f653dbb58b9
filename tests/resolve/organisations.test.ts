/** Organisations that may be one, by their names: put before a curator, or left alone. */
import { describe, expect, it } from 'vitest';
import type { OrganisationKind } from '../../server/model/extraction.ts';
import { compareOrganisations, findBlock } from '../../server/resolve/compare-organisations.ts';

const one = (name: string, aliases: readonly string[] = [], kind: OrganisationKind = 'OTHER') => ({
  id: name,
  name,
  aliases,
  kind,
});

describe('compareOrganisations', () => {
  it.each([
    [one('山西省招考中心'), one('山西省招生考试管理中心'), 0.45, ['SHORT_NAME']],
    [one('山西航产集团'), one('山西航产集团有限公司'), 0.8, ['SIMILAR_NAME']],
    [one('山西航产集团'), one('山西航空产业集团有限公司'), 0.45, ['SHORT_NAME']],
    [
      one('山西航产集团'),
      one('山西航空产业集团有限公司', ['山西航产集团']),
      0.85,
      ['SHORT_NAME', 'SHARED_ALIAS'],
    ],
    [one('太原机场'), one('太原武宿国际机场', ['太原机场']), 0.7, ['SHARED_ALIAS']],
    [one('太原一中集团'), one('晋阳教育集团', ['太原一中集团']), 0.7, ['SHARED_ALIAS']],
    [one('山西甲乙集团', ['甲乙大集团']), one('晋商集团', ['甲乙大集团']), 0.5, ['SHARED_ALIAS']],
    [one('山西大学'), one('山西医科大学'), null, []],
    [one('太原市人民法院'), one('太原市小店区人民法院'), null, []],
    [one('太原市实验中学'), one('太原市第二实验中学'), null, []],
    [one('太原市招考中心'), one('大同市招生考试管理中心'), null, []],
    [one('山西甲集团', ['集团']), one('山西乙集团', ['集团', '我集团']), null, []],
    [one('山西航产集团', [], 'COMPANY'), one('山西航空产业集团', [], 'SCHOOL'), null, []],
  ] as const)('%j, %j', (a, b, score, reasons) => {
    const pairs = [
      compareOrganisations([a, b], () => false),
      compareOrganisations([b, a], () => false),
    ];
    const found = score === null ? [] : [[score, reasons]];
    for (const pair of pairs) expect(pair.map((it) => [it.score, it.reasons])).toEqual(found);
    expect(pairs[0]).toEqual(pairs[1]);
    expect(compareOrganisations([a, b], () => true)).toEqual([]);
  });
});

it.each([
  ['山西航空产业集团有限公司', '集团'],
  ['山西航产集团（太原）股份有限公司', '集团'],
  ['省招考中心', '中心'],
  ['有限公司', '公司'],
])('the block of %s is %s', (name, block) => {
  expect(findBlock(name)).toBe(block);
});
