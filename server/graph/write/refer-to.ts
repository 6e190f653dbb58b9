/** What is in the graph now → words that decisions can keep. */
import type { EntityReference, StatementReference } from '../../model/decision.ts';
import type { Graph } from '../connection.ts';
import { nameOrganisationId } from '../../resolve/organisations/identify-organisation.ts';

/** As many articles as a decision on a person or a meeting leans on. */
const MENTIONS = 3;

/** One name that articles give the organisation; its own, where it is of several by decision. */
const nameOrganisation = (isMeant: '= e.id' | 'IS NOT NULL') => `head(COLLECT {
    MATCH (e)<-[:SUBJECT]-(s:Statement)<-[:STATES]-(a:Article)
    WHERE e:Organisation AND s.subjectOrganisationId ${isMeant}
    RETURN [s.subjectName, s.subjectOrganisationId, a.city, a.id] AS known LIMIT 1
    UNION
    MATCH (e)<-[:AT*0..1]-()<-[:OBJECT]-(s:Statement)<-[:STATES]-(a:Article)
    WHERE e:Organisation AND s.organisationId ${isMeant}
    RETURN [s.organisationName, s.organisationId, a.city, a.id] AS known LIMIT 1
  })`;

const ENTITY = `MATCH (e:Entity {id: $id})
RETURN e.name AS name,
  COLLECT {
    MATCH (e)<-[:SUBJECT]-(s:Statement)<-[:STATES]-(a:Article)
    WHERE e:Person AND ($article IS NULL OR a.id = $article)
    WITH DISTINCT s.subjectKey AS key, a
    ORDER BY a.date, a.id, key LIMIT $mentions
    RETURN key
  } AS people,
  COLLECT {
    MATCH (e)<-[:OBJECT]-(s:Statement {kind: 'REPORTS'})<-[:STATES]-(a:Article)
    WHERE e:Meeting AND ($article IS NULL OR a.id = $article)
    WITH DISTINCT s.meetingKey AS key, a
    ORDER BY a.date, a.id, key LIMIT $mentions
    RETURN key
  } AS meetings,
  coalesce(${nameOrganisation('= e.id')}, ${nameOrganisation('IS NOT NULL')}) AS organisation`;

const STATEMENT = `MATCH (a:Article)-[:STATES]->(s:Statement {id: $id})
RETURN s.id AS id, a.id AS article, s.quote AS quote`;

/**
 * Finds how a decision may speak of an entity.
 *
 * @param article only as this article knows it: for parting two people taken for one
 * @returns null where there is no such entity, the article does not speak of it, or it is a role,
 *   which follows its organisation
 */
export async function referToEntity(
  graph: Graph,
  id: string,
  article: string | null = null,
): Promise<EntityReference | null> {
  const [row] = (await graph.read(ENTITY, { id, article, mentions: MENTIONS })) as unknown as {
    name: string;
    people: string[];
    meetings: string[];
    organisation: [name: string, id: string, city: string | null, article: string] | null;
  }[];
  if (!row) return null;
  const { name, people, meetings, organisation } = row;
  if (people.length > 0) return { kind: 'PERSON', name, mentions: people };
  if (meetings.length > 0) return { kind: 'MEETING', name, mentions: meetings };
  if (!organisation) return null;
  const [known, rawId, city, only] = organisation;
  // Only where a name alone is not enough is the city, or the article, part of the id.
  const isWithin = (place: string | null) => nameOrganisationId(known, place) === rawId;
  if (isWithin(only)) return { kind: 'ORGANISATION', name: known, city: null, article: only };
  return { kind: 'ORGANISATION', name: known, city: isWithin(null) ? null : city };
}

/** Finds how a decision may speak of a statement; null where there is none of the id. */
export async function referToStatement(
  graph: Graph,
  id: string,
): Promise<StatementReference | null> {
  const [row] = await graph.read(STATEMENT, { id });
  return row
    ? { kind: 'STATEMENT', id, article: row.article as string, quote: row.quote as string }
    : null;
}
