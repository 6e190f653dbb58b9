/** Is the graph what its articles and decisions make it? Reads a part at a time, and writes nothing. */
import { openDecisionBook, type DecisionBook } from '../../resolve/decisions/decision-book.ts';
import type { Graph, RunCypher } from '../connection.ts';
import { compareBlock } from './compare-block.ts';
import { comparePart } from './compare-part.ts';
import { derivePart } from './derive-part.ts';
import { type Fault, listFaults } from './list-faults.ts';
import { IS_OUTDATED, type PartKind } from './pending.ts';
import { readDecisions } from './read-decisions.ts';
import { takeSome } from './take-some.ts';

export interface VerifyReport {
  readonly articles: number;
  readonly statements: number;
  readonly faults: number;
}

/** What is checked now. */
export type VerifyStage = 'quotes' | 'links' | 'days' | 'organisations' | 'names' | 'likenesses';

/** Articles, and keys, a query. */
const PAGE = 500;

const READ_QUOTES = `MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT toInteger($page)
RETURN a.id AS id, a.text AS text,
  [(a)-[:STATES]->(s:Statement) | [s.id, s.start, s.end, s.quote]] AS statements`;

const LIST_KEYS: readonly (readonly [stage: VerifyStage, kind: PartKind, cypher: string])[] = [
  ['days', 'day', listKeys('meetingDay')],
  ['organisations', 'organisation', listKeys('subjectOrganisationId')],
  [
    'organisations',
    'organisation',
    listKeys('organisationId', 'NOT EXISTS { (:Statement {subjectOrganisationId: key}) }'),
  ],
  ['names', 'name', listKeys('subjectName')],
];

const LIST_BLOCKS = 'MATCH (n:Organisation) RETURN DISTINCT n.block AS block ORDER BY block';

const CHECKS: readonly (readonly [kind: Fault['kind'], message: string, cypher: string])[] = [
  [
    'PENDING',
    'is marked to be derived again: load anything, or start Renmai, to work it off',
    'MATCH (p:Pending) RETURN p.id AS id',
  ],
  [
    'PENDING',
    'the graph was derived by another version of Renmai: load anything, or start this one, to derive it again',
    IS_OUTDATED,
  ],
  [
    'ENTITY_STRAY',
    'nothing is said of it',
    `MATCH (n:Entity)
     WHERE NOT EXISTS { ()-[:SUBJECT|OBJECT]->(n) } AND NOT EXISTS { ()-[:AT]->(n) }
     RETURN n.id AS id`,
  ],
  [
    'LINK',
    'is linked more than once',
    `MATCH (s:Statement)
     WHERE COUNT { (s)-[:SUBJECT]->() } > 1 OR COUNT { (s)-[:OBJECT]->() } > 1
     RETURN s.id AS id`,
  ],
  [
    'LINK',
    'stands in no article, or in several',
    'MATCH (s:Statement) WHERE COUNT { (s)<-[:STATES]-() } <> 1 RETURN s.id AS id',
  ],
  [
    'DEGREE',
    'its degree is not the number of its relations',
    `MATCH (n:Entity)
     WHERE coalesce(n.degree, -1) <> COUNT { (n)-[:HOLDS|AT|ATTENDED|PART_OF]-() }
     RETURN n.id AS id`,
  ],
];
/** Faults of one kind that are told one by one. */
const MOST_TOLD = 1000;

/**
 * Checks every quote against its article's text, and the derived graph against one made anew from
 * statements and decisions.
 *
 * @param onFault is told each, as it is found
 * @param onStage is told what is looked at next: each takes minutes on a large graph
 */
export async function verifyGraph(
  graph: Graph,
  onFault: (fault: Fault) => void = () => undefined,
  onStage: (stage: VerifyStage) => void = () => undefined,
): Promise<VerifyReport> {
  // Readers' questions have a limit of time; these go through everything.
  const ask = graph.execute;
  let faults = 0;
  const tell = (fault: Fault) => {
    faults += 1;
    onFault(fault);
  };
  onStage('quotes');
  const counts = await checkQuotes(ask, tell);
  onStage('links');
  for (const [kind, message, cypher] of CHECKS)
    for (const { id } of await ask(`${cypher} LIMIT ${MOST_TOLD}`))
      tell({ kind, id: id as string, message });
  const book = openDecisionBook(await readDecisions(ask));
  for (const [stage, kind, cypher] of LIST_KEYS) {
    onStage(stage);
    const keys = (await ask(cypher)).map(({ key }) => key as string);
    await checkPart(ask, kind, keys, book, tell);
  }
  onStage('likenesses');
  for (const { block } of await ask(LIST_BLOCKS))
    for (const fault of listFaults(await compareBlock(ask, block as string, book))) tell(fault);
  return { ...counts, faults };
}

async function checkQuotes(ask: RunCypher, tell: (fault: Fault) => void) {
  let [articles, statements, after] = [0, 0, ''];
  for (;;) {
    const rows = (await ask(READ_QUOTES, { after, page: PAGE })) as unknown as {
      id: string;
      text: string;
      statements: [id: string, start: number, end: number, quote: string][];
    }[];
    for (const { id: article, text, statements: own } of rows)
      for (const [id, start, end, quote] of own)
        if (quote === '' || text.slice(start, end) !== quote)
          tell({
            kind: 'QUOTE',
            id,
            message: `"${quote}" does not stand at ${start}–${end} of article ${article}`,
          });
    articles += rows.length;
    statements += rows.reduce((sum, one) => sum + one.statements.length, 0);
    after = rows.at(-1)?.id ?? '';
    if (rows.length < PAGE) return { articles, statements };
  }
}

async function checkPart(
  ask: RunCypher,
  kind: PartKind,
  keys: readonly string[],
  book: DecisionBook,
  tell: (fault: Fault) => void,
): Promise<void> {
  for (let start = 0; start < keys.length;) {
    const some = await takeSome(ask, kind, keys.slice(start, start + PAGE));
    const difference = await comparePart(ask, await derivePart(ask, kind, some, book));
    for (const fault of listFaults(difference)) tell(fault);
    start += some.length;
  }
}

function listKeys(property: string, isMeant = 'true'): string {
  return `MATCH (s:Statement)
    WHERE s.${property} IS NOT NULL
    WITH DISTINCT s.${property} AS key
    WHERE ${isMeant}
    RETURN key`;
}
