/** The statements that `writeDifference` runs, each over rows. Labels and types are literals. */
import type { EntityLabel, RelationType } from './derived-rows.ts';

const create = (label: EntityLabel) => `UNWIND $rows AS row
CREATE (n:Entity:${label})
SET n = row.properties, n.degree = 0`;

export const CREATE_ENTITIES: Record<EntityLabel, string> = {
  Person: create('Person'),
  Organisation: create('Organisation'),
  Role: create('Role'),
  Meeting: create('Meeting'),
};

export const SET_ENTITIES = `UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
WITH n, row, n.degree AS degree
SET n = row.properties, n.degree = coalesce(degree, 0)`;

const unlink = (end: 'SUBJECT' | 'OBJECT') => `UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:${end}]->()
DELETE r`;

const link = (end: 'SUBJECT' | 'OBJECT') => `UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
UNWIND row[1] AS statement
MATCH (s:Statement {id: statement})
CREATE (s)-[:${end}]->(e)`;

export const UNLINK = { SUBJECT: unlink('SUBJECT'), OBJECT: unlink('OBJECT') } as const;
export const LINK = { SUBJECT: link('SUBJECT'), OBJECT: link('OBJECT') } as const;

const relate = (type: RelationType) => `UNWIND $rows AS row
MATCH (source:Entity {id: row[0]})
UNWIND row[1] AS relation
MATCH (target:Entity {id: relation[0]})
CREATE (source)-[r:${type}]->(target)
SET r = relation[1]`;

export const CREATE_RELATIONS: Record<RelationType, string> = {
  HOLDS: relate('HOLDS'),
  AT: relate('AT'),
  ATTENDED: relate('ATTENDED'),
  PART_OF: relate('PART_OF'),
  MAY_BE: relate('MAY_BE'),
};

/** The whole may be worked off later than its part. */
export const EXPECT_ORGANISATIONS = `UNWIND $rows AS id
MERGE (n:Entity:Organisation {id: id})
ON CREATE SET n.degree = 0`;

const match = (type: RelationType) => `UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[r:${type} {id: row.id}]->()`;

export const SET_RELATION: Record<RelationType, string> = {
  HOLDS: `${match('HOLDS')} SET r = row.properties`,
  AT: `${match('AT')} SET r = row.properties`,
  ATTENDED: `${match('ATTENDED')} SET r = row.properties`,
  PART_OF: `${match('PART_OF')} SET r = row.properties`,
  MAY_BE: `${match('MAY_BE')} SET r = row.properties`,
};

export const DELETE_RELATION: Record<RelationType, string> = {
  HOLDS: `${match('HOLDS')} DELETE r`,
  AT: `${match('AT')} DELETE r`,
  ATTENDED: `${match('ATTENDED')} DELETE r`,
  PART_OF: `${match('PART_OF')} DELETE r`,
  MAY_BE: `${match('MAY_BE')} DELETE r`,
};

const sweep = (isBare: string) => `UNWIND $rows AS id
MATCH (n:Entity {id: id})
WHERE ${isBare}
WITH n, [(n)-[:HOLDS|AT|ATTENDED|PART_OF]-(other) | other.id] AS others
DETACH DELETE n
RETURN others`;

/** Entities that nothing is said of any more; each returns whom it was related to. */
export const SWEEP_OTHERS = sweep(
  'NOT n:Organisation AND NOT EXISTS { ()-[:SUBJECT|OBJECT]->(n) }',
);
/** An organisation may be known by its roles alone. */
export const SWEEP_ORGANISATIONS = sweep(
  'n:Organisation AND NOT EXISTS { ()-[:SUBJECT|OBJECT]->(n) } AND NOT EXISTS { ()-[:AT]->(n) }',
);

export const SET_DEGREES = `UNWIND $rows AS id
MATCH (n:Entity {id: id})
SET n.degree = COUNT { (n)-[:HOLDS|AT|ATTENDED|PART_OF]-() }`;
