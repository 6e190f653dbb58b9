/** Organisations that may be one, by their names: put before a curator, or left alone. */
import { describe, expect, it } from 'vitest';
import type { OrganisationKind } from '../../server/model/extraction.ts';
import {
  compareOrganisations,
  findBlock,
} from '../../server/resolve/organisations/compare-organisations.ts';
import { openDecisionBook } from '../../server/resolve/decisions/decision-book.ts';
import { deriveOrganisations } from '../../server/resolve/organisations/derive-organisations.ts';
import type { DerivedGraph } from '../../server/resolve/derived-graph.ts';
import { findTouched } from '../../server/resolve/statements/find-touched.ts';
import { groundStatements } from '../../server/resolve/statements/ground-statements.ts';
import { OrganisationTally } from '../../server/resolve/organisations/organisation-tally.ts';
import { toStatements } from '../../server/resolve/statements/to-statements.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';

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

it('counts what is said some at a time as it does all at once, in whatever order', () => {
  const said = [
    composeExtraction({
      text: '太原市委会议，市委、市委机关、市委书记韦韬、魏民出席',
      date: '2022-05-26',
      people: ['韦韬', '魏民'],
      organisations: [{ name: '太原市委', aliases: ['市委', '市委机关'], kind: 'PARTY' }],
      roles: [{ person: '韦韬', organisation: '太原市委', title: '书记' }],
      meetings: [{ name: '会议', attendances: [['太原市委'], ['韦韬'], ['魏民']] }],
    }),
    composeExtraction({
      text: '太原市委、市委办公室，市委书记韦韬',
      date: '2022-05-24',
      people: ['韦韬'],
      organisations: [
        { name: '太原市委', kind: 'OTHER' },
        { name: '市委办公室', partOf: '太原市委', kind: 'PARTY' },
      ],
      roles: [{ person: '韦韬', organisation: '太原市委', title: '书记' }],
    }),
  ].flatMap((one) => groundStatements(one.article, toStatements(one)));
  const book = openDecisionBook([]);
  const ids = new Set(findTouched(said).organisations.keys());
  const spell = (derived: DerivedGraph) =>
    (['organisations', 'roles', 'at', 'partOf', 'attended'] as const).map((part) =>
      [...derived[part]].sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  const whole = spell(deriveOrganisations(ids, said, book));
  expect(whole.map(({ length }) => length)).toEqual([2, 1, 1, 1, 1]);
  for (const order of [said, said.toReversed()]) {
    const tally = new OrganisationTally(ids, book);
    for (const one of order) tally.add([one]);
    expect(spell(tally.derive())).toEqual(whole);
  }
});

it.each([
  ['山西航空产业集团有限公司', '集团'],
  ['山西航产集团（太原）股份有限公司', '集团'],
  ['省招考中心', '中心'],
  ['有限公司', '公司'],
])('the block of %s is %s', (name, block) => {
  expect(findBlock(name)).toBe(block);
});
