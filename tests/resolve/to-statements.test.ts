import { describe, expect, it, test } from 'vitest';
import { groundStatements } from '../../server/resolve/statements/ground-statements.ts';
import { toStatements } from '../../server/resolve/statements/to-statements.ts';
import { composeExtraction } from '../setup/compose-extraction.ts';

const EXTRACTION = composeExtraction({
  text: '推进会召开\n本报讯（记者 殷雪鸢）5月25日，全市推进会召开，市委书记韦韬出席。市委、小店区委参加。',
  bylines: [
    ['殷雪鸢', 'REPORTER'],
    ['殷雪鸢', 'PHOTOGRAPHER'],
  ],
  people: ['韦韬'],
  organisations: [
    { name: '太原市委', kind: 'PARTY', aliases: ['市委'] },
    { name: '小店区委', kind: 'PARTY', partOf: '太原市委' },
    { name: '太原市政府' },
  ],
  roles: [{ person: '韦韬', organisation: '太原市委', title: '书记', quote: '市委书记韦韬' }],
  meetings: [{ name: '全市推进会', date: '2022-05-24', attendances: [['韦韬'], ['小店区委']] }],
});

describe('toStatements', () => {
  const statements = toStatements(EXTRACTION);

  it('makes one statement a claim, and none where there is no evidence', () => {
    expect(statements.map(({ kind, quote, date }) => [kind, quote, date])).toEqual([
      ['NAMED', '韦韬', '2022-05-25'],
      ['NAMED', '市委', '2022-05-25'],
      ['NAMED', '小店区委', '2022-05-25'],
      ['PART_OF', '小店区委', '2022-05-25'],
      ['HOLDS', '市委书记韦韬', '2022-05-25'],
      ['REPORTS', '全市推进会', '2022-05-24'],
      ['ATTENDED', '韦韬', '2022-05-24'],
      ['ATTENDED', '小店区委', '2022-05-24'],
      ['BYLINE', '殷雪鸢', '2022-05-25'],
      ['BYLINE', '殷雪鸢', '2022-05-25'],
    ]);
  });

  it('quotes what stands in the text', () => {
    for (const { start, end, quote } of statements)
      expect(EXTRACTION.article.text.slice(start, end)).toBe(quote);
  });

  it('gives each claim its own id, and always the same', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    expect(toStatements(structuredClone(EXTRACTION))).toEqual(statements);
  });

  it('knows one who writes and photographs as one person', () => {
    const keys = statements.flatMap((one) => (one.kind === 'BYLINE' ? [one.subject.key] : []));
    expect(new Set(keys).size).toBe(1);
  });

  const [role] = EXTRACTION.roles;
  if (!role) throw new Error('the sketch has a role');
  const wrong = [
    ['shifted', { ...role.evidence, start: role.evidence.start + 1 }],
    ['changed', { ...role.evidence, quote: '市长韦韬' }],
    ['past the end', { start: 0, end: 1000, quote: EXTRACTION.article.text }],
    ['empty', { start: 3, end: 3, quote: '' }],
  ] as const;
  it.each(wrong)('refuses a quote that is %s', (_, evidence) => {
    const broken = { ...EXTRACTION, roles: [{ ...role, evidence }] };
    expect(() => toStatements(broken)).toThrow(RangeError);
  });

  it('refuses a role of nobody', () => {
    const broken = { ...EXTRACTION, roles: [{ ...role, person: 'p9' }] };
    expect(() => toStatements(broken)).toThrow('"p9"');
  });

  it('gives nothing for an article that names nobody', () => {
    expect(toStatements(composeExtraction({ text: '天气晴' }))).toEqual([]);
  });
});

test('an article that has thousands of names for a meeting says few of them with each statement', () => {
  const aliases = Array.from({ length: 5000 }, (_, i) => `第${i}次会议`);
  const meetings = EXTRACTION.meetings.map((one) => ({ ...one, aliases }));
  const said = groundStatements(EXTRACTION.article, toStatements({ ...EXTRACTION, meetings }));
  expect(said.filter(({ meetingId }) => meetingId !== null)).toHaveLength(3);
  expect(JSON.stringify(said).length).toBeLessThan(20_000);
});
