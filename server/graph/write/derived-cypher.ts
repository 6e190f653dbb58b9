/** The statements that `writeDerivedGraph` runs, each over rows. Labels and types are literals. */

export const MERGE_PEOPLE = `UNWIND $rows AS row
MERGE (n:Entity:Person {id: row.id})
SET n += row`;

export const MERGE_ORGANISATIONS = `UNWIND $rows AS row
MERGE (n:Entity:Organisation {id: row.id})
SET n += row`;

export const MERGE_ROLES = `UNWIND $rows AS row
MERGE (n:Entity:Role {id: row.id})
SET n += row`;

export const MERGE_MEETINGS = `UNWIND $rows AS row
MERGE (n:Entity:Meeting {id: row.id})
SET n += row`;

export const DELETE_LINKS = `UNWIND $rows AS row
MATCH (:Statement {id: row.statement})-[r:SUBJECT|OBJECT]->()
DELETE r`;

export const LINK_SUBJECTS = `UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.subject})
CREATE (s)-[:SUBJECT]->(e)`;

export const LINK_OBJECTS = `UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.object})
CREATE (s)-[:OBJECT]->(e)`;

/** Returns what the relations led to: its degree changes, and it may be an orphan now. */
export const DELETE_STALE_OF_PEOPLE = `UNWIND $rows AS name
MATCH (n:Entity {name: name})-[r:HOLDS|ATTENDED]->(target)
WHERE n:Person AND NOT r.id IN $keep
WITH r, target.id AS id
DELETE r
RETURN DISTINCT id`;

export const DELETE_STALE_OF_ORGANISATIONS = `UNWIND $rows AS id
MATCH (:Entity {id: id})-[r:ATTENDED|PART_OF]->(target)
WHERE NOT r.id IN $keep
WITH r, target.id AS id
DELETE r
RETURN DISTINCT id`;

export const MERGE_HOLDS = `UNWIND $rows AS row
MATCH (source:Person {id: row.source})
MATCH (target:Role {id: row.target})
MERGE (source)-[r:HOLDS {id: row.id}]->(target)
SET r.count = row.count, r.first = row.first, r.last = row.last, r.former = row.former`;

export const MERGE_AT = `UNWIND $rows AS row
MATCH (source:Role {id: row.source})
MATCH (target:Organisation {id: row.target})
MERGE (source)-[r:AT {id: row.id}]->(target)
SET r.count = row.count, r.first = row.first, r.last = row.last`;

export const MERGE_ATTENDED = `UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Meeting {id: row.target})
MERGE (source)-[r:ATTENDED {id: row.id}]->(target)
SET r.count = row.count, r.first = row.first, r.last = row.last,
  r.functions = row.functions, r.order = row.order`;

export const MERGE_PART_OF = `UNWIND $rows AS row
MATCH (source:Organisation {id: row.source})
MATCH (target:Organisation {id: row.target})
MERGE (source)-[r:PART_OF {id: row.id}]->(target)
SET r.count = row.count, r.first = row.first, r.last = row.last`;

export const DELETE_ORPHANED_PEOPLE = `UNWIND $rows AS name
MATCH (n:Entity {name: name})
WHERE n:Person AND NOT n.id IN $keep
DETACH DELETE n`;

export const DELETE_ORPHANED_ROLES = `UNWIND $rows AS id
MATCH (n:Role {id: id})
WHERE NOT EXISTS { ()-[:OBJECT]->(n) }
DETACH DELETE n`;

export const DELETE_ORPHANED_MEETINGS = `UNWIND $rows AS id
MATCH (n:Meeting {id: id})
WHERE NOT EXISTS { ()-[:OBJECT]->(n) }
DETACH DELETE n`;

/** An organisation may be known by its roles alone. */
export const DELETE_ORPHANED_ORGANISATIONS = `UNWIND $rows AS id
MATCH (n:Organisation {id: id})
WHERE NOT EXISTS { ()-[:SUBJECT|OBJECT]->(n) } AND NOT EXISTS { ()-[:AT]->(n) }
DETACH DELETE n`;

export const SET_DEGREES = `UNWIND $rows AS id
MATCH (n:Entity {id: id})
SET n.degree = COUNT { (n)-[:HOLDS|AT|ATTENDED|PART_OF]-() }`;
