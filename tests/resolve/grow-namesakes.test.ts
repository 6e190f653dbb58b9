/** What is added to what is known comes to what all articles together say, or is refused. */
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../server/model/extraction.ts';
import { openDecisionBook } from '../../server/resolve/decisions/decision-book.ts';
import { deriveMeetings } from '../../server/resolve/meetings/derive-meetings.ts';
import { derivePeople } from '../../server/resolve/people/derive-people.ts';
import type { DerivedGraph } from '../../server/resolve/derived-graph.ts';
import type { GroundedStatement } from '../../server/resolve/statements/grounded-statement.ts';
import { groundStatements } from '../../server/resolve/statements/ground-statements.ts';
import { growNamesakes } from '../../server/resolve/people/grow-namesakes.ts';
import { settleIds } from '../../server/resolve/statements/settle-ids.ts';
import { toStatements } from '../../server/resolve/statements/to-statements.ts';
import { createRandom, type Random } from '../bench/corpus/random.ts';
import { composeExtraction, type ExtractionSketch } from '../setup/compose-extraction.ts';

const NAME = '张伟';
const OTHERS = ['韦韬', '魏民', '操学诚', '李娜'];
const POSTS = [
  { organisation: '太原市委', title: '书记' },
  { organisation: '太原市政府', title: '市长' },
  { organisation: '太原市政府', title: '副市长' },
  { organisation: '山西省委', title: '常委' },
  { organisation: '大同市政府', title: '市长' },
  { organisation: '大同市政协', title: '主席' },
  { organisation: '山西航产集团', title: '董事长' },
  { title: '教师' },
  { title: '总书记' },
];
const DATES = ['2021-03-01', '2022-05-25', '2022-05-26', '2022-06-30', null];
const BOOK = openDecisionBook([]);

function read(articles: readonly Extraction[]): GroundedStatement[] {
  const raw = articles.flatMap((one) => groundStatements(one.article, toStatements(one)));
  const meetings = deriveMeetings(raw, BOOK);
  const meetingOf = new Map(meetings.links.map(({ statement, entity }) => [statement, entity]));
  return raw.map((one) => settleIds(one, BOOK, meetingOf.get(one.id) ?? null));
}

const isOnName = ({ subjectName, subjectOrganisationId }: GroundedStatement) =>
  subjectName === NAME && subjectOrganisationId === null;

/** What the graph holds of the name, by id. */
function listKnown({ people, mayBe }: Pick<DerivedGraph, 'people' | 'mayBe'>) {
  const own = people.filter(({ name }) => name === NAME);
  const ids = new Set(own.map(({ id }) => id));
  return new Map<string, unknown>(
    [...own, ...mayBe.filter(({ source }) => ids.has(source))].map((one) => [one.id, one]),
  );
}

function grow(before: readonly GroundedStatement[], added: readonly GroundedStatement[]) {
  const whole = derivePeople(before, BOOK);
  const people = whole.people.filter(({ name }) => name === NAME);
  const metAt = new Map<string, Set<string>>();
  for (const { source, target } of whole.attended)
    metAt.set(target, (metAt.get(target) ?? new Set()).add(source));
  const grown = growNamesakes(NAME, { people, metAt }, added.filter(isOnName));
  if (grown === null) return null;
  const after = new Map([...people, ...grown.people].map((one) => [one.id, one]));
  return {
    known: listKnown({ people: [...after.values()], mayBe: grown.mayBe }),
    placed: new Map(grown.placed.map(({ id, personId }) => [id, personId])),
  };
}

/** Whether all is as growing has it; null where it refuses. */
function compare(before: readonly Extraction[], added: readonly Extraction[]) {
  const all = read([...before, ...added]);
  const old = new Set(before.map(({ article }) => article.id));
  const said = all.filter(({ articleId }) => old.has(articleId));
  const fresh = all.filter(({ articleId }) => !old.has(articleId));
  const grown = grow(said, fresh);
  if (grown === null) return null;
  const whole = derivePeople(all, BOOK);
  expect(grown.known).toEqual(listKnown(whole));
  const ids = new Set(fresh.filter(isOnName).map(({ id }) => id));
  const links = whole.links.filter(({ statement, end }) => end === 'SUBJECT' && ids.has(statement));
  expect(grown.placed).toEqual(new Map(links.map(({ statement, entity }) => [statement, entity])));
  return grown;
}

function invent(random: Random, index: number): Extraction {
  const beside = OTHERS.filter(() => random.next() < 0.4);
  const isTwice = random.next() < 0.06;
  const people = [NAME, ...(isTwice ? [`${NAME}#2`] : []), ...beside];
  const posts = POSTS.filter(() => random.next() < 0.16);
  const meeting = random.pick(['全市教育工作会议', '调研', '全省安全生产会议']);
  const sketch: ExtractionSketch = {
    text: `第${index}篇${meeting}${people.map((one) => one.replace('#2', '')).join('、')}`,
    date: random.pick(DATES),
    city: random.pick(['太原市', '太原市', '大同市', null]),
    ...(random.next() < 0.5 && { agency: random.pick(['新华社', '本报']) }),
    people: random.next() < 0.1 ? beside : people,
    ...(random.next() < 0.1 && { bylines: [[NAME, 'REPORTER']] as const }),
  };
  const own = (sketch.people ?? []).filter((one) => one.startsWith(NAME));
  return composeExtraction({
    ...sketch,
    roles: own.flatMap((person) =>
      posts.map((post) => ({ person, ...post, former: random.next() < 0.15 })),
    ),
    meetings:
      random.next() < 0.5
        ? [{ name: meeting, attendances: (sketch.people ?? []).map((one) => [one] as const) }]
        : [],
  });
}

describe('growNamesakes', () => {
  it('comes to the same as all articles together, wherever it does not refuse', () => {
    let [grown, refused] = [0, 0];
    for (let seed = 1; seed <= 80; seed += 1) {
      const random = createRandom(seed);
      const articles = Array.from({ length: 7 }, (_, index) => invent(random, index));
      for (let count = 0; count < articles.length; count += 1) {
        const result = compare(
          articles.slice(0, count),
          articles.slice(count, count + 1 + (seed % 2)),
        );
        if (result === null) refused += 1;
        else grown += 1;
      }
    }
    expect(grown).toBeGreaterThan(150);
    expect(refused).toBeGreaterThan(50);
  });

  const at = { city: '太原市', people: [NAME] };
  const MAYOR = { person: NAME, organisation: '太原市政府', title: '市长' };
  const KNOWN = composeExtraction({ text: '甲张伟', ...at, roles: [MAYOR] });
  it.each<[why: string, sketch: ExtractionSketch, isGrown: boolean]>([
    ['one post', { text: '乙张伟', date: '2022-06-01', ...at, roles: [MAYOR] }, true],
    ['one city', { text: '乙张伟', date: '2022-06-01', ...at }, true],
    [
      'nothing in common',
      { text: '乙张伟', city: null, people: [NAME], roles: [{ person: NAME, title: '教师' }] },
      true,
    ],
    ['an earlier mention', { text: '乙张伟', date: '2022-01-01', ...at, roles: [MAYOR] }, false],
    [
      'a post elsewhere',
      {
        text: '乙张伟',
        date: '2022-06-01',
        ...at,
        roles: [{ person: NAME, organisation: '大同市政府', title: '市长' }],
      },
      false,
    ],
    [
      'two of the name',
      { text: '乙张伟', date: '2022-06-01', city: '太原市', people: [NAME, `${NAME}#2`] },
      false,
    ],
    [
      'another walk of life in the city',
      { text: '乙张伟', date: '2022-06-01', ...at, roles: [{ person: NAME, title: '教师' }] },
      false,
    ],
  ])('%s', (_, sketch, isGrown) => {
    expect(compare([KNOWN], [composeExtraction(sketch)]) !== null).toBe(isGrown);
  });
});
