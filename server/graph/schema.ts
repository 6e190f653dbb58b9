import type { Graph } from './connection.ts';

const UNIQUE_IDS = [
  'CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT note_id IF NOT EXISTS FOR (n:Note) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT turn_id IF NOT EXISTS FOR (n:Turn) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT pending_id IF NOT EXISTS FOR (n:Pending) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT role_id IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE',
];

const INDEXES = [
  'CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
  'CREATE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.degree)',
  'CREATE INDEX organisation_block IF NOT EXISTS FOR (n:Organisation) ON (n.block)',
  'CREATE INDEX source_path IF NOT EXISTS FOR (n:Source) ON (n.path)',
  'CREATE INDEX article_date IF NOT EXISTS FOR (n:Article) ON (n.date)',
  'CREATE INDEX statement_subject_name IF NOT EXISTS FOR (n:Statement) ON (n.subjectName)',
  'CREATE INDEX statement_subject IF NOT EXISTS FOR (n:Statement) ON (n.subjectOrganisationId)',
  'CREATE INDEX statement_organisation IF NOT EXISTS FOR (n:Statement) ON (n.organisationId)',
  'CREATE INDEX statement_change IF NOT EXISTS FOR (n:Statement) ON (n.change)',
  'CREATE INDEX meeting_date IF NOT EXISTS FOR (n:Meeting) ON (n.date)',
  'CREATE INDEX statement_day IF NOT EXISTS FOR (n:Statement) ON (n.meetingDay)',
  'CREATE INDEX pending_kind IF NOT EXISTS FOR (n:Pending) ON (n.kind)',
  'CREATE INDEX holds_id IF NOT EXISTS FOR ()-[r:HOLDS]-() ON (r.id)',
  'CREATE INDEX at_id IF NOT EXISTS FOR ()-[r:AT]-() ON (r.id)',
  'CREATE INDEX attended_id IF NOT EXISTS FOR ()-[r:ATTENDED]-() ON (r.id)',
  'CREATE INDEX part_of_id IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.id)',
  'CREATE INDEX may_be_id IF NOT EXISTS FOR ()-[r:MAY_BE]-() ON (r.id)',
  `CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity)
   ON EACH [n.name, n.aliases, n.pinyin, n.pinyinJoined, n.initials]
   OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'cjk' } }`,
];

/** A constraint's index bears its name, so this lists constraints too. */
const LIST_NAMES = 'SHOW INDEXES YIELD name';
const AWAIT_INDEXES = 'CALL db.awaitIndexes(60)';

/** Makes the constraints and indexes that are not there yet, and waits until they serve. */
export async function applySchema(graph: Graph): Promise<void> {
  // Asking first saves a start half a second: each IF NOT EXISTS is a transaction of its own.
  const there = new Set((await graph.execute(LIST_NAMES)).map(({ name }) => name));
  const missing = [...UNIQUE_IDS, ...INDEXES].filter((cypher) => !there.has(readName(cypher)));
  for (const cypher of missing) await graph.execute(cypher);
  await graph.execute(AWAIT_INDEXES);
}

function readName(cypher: string): string | undefined {
  return /(?:CONSTRAINT|INDEX) (?<name>\w+)/u.exec(cypher)?.groups?.name;
}
