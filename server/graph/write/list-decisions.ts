/** Decisions beside what they do to the graph as it is now. */
import type { Decision, EntityReference } from '../../model/decision.ts';
import { openDecisionBook } from '../../resolve/decisions/decision-book.ts';
import { idOfReference } from '../../resolve/organisations/identify-organisation.ts';
import type { Graph } from '../connection.ts';
import { readDecisions } from './read-decisions.ts';

/**
 * APPLIED; GONE where something that it speaks of is not in the graph, such as after its article was
 * deleted; OVERRULED where another decision says otherwise.
 */
export type DecisionState = 'APPLIED' | 'GONE' | 'OVERRULED';

export interface StandingDecision {
  readonly decision: Decision;
  readonly state: DecisionState;
  /** Ids of the entities that it speaks of, or of its statement: `one`, then `other`; null where gone. */
  readonly about: readonly (string | null)[];
}

const FIND_MENTIONED = `UNWIND $rows AS key
MATCH (:Article {id: split(key, '/')[0]})-[:STATES]->(s:Statement)
WHERE s.subjectKey = key OR s.meetingKey = key
MATCH (s)-[r:SUBJECT|OBJECT]->(e:Entity)
WHERE CASE WHEN e:Person THEN type(r) = 'SUBJECT' AND s.subjectKey = key
  ELSE e:Meeting AND s.meetingKey = key END
RETURN DISTINCT key, e.id AS id`;

const FIND_ORGANISATIONS = `UNWIND $rows AS id
MATCH (s:Statement)
WHERE s.organisationId = id OR s.subjectOrganisationId = id
RETURN DISTINCT id`;

const FIND_STATEMENTS = `UNWIND $rows AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id`;

/** Lists all decisions, earliest first, each with what it speaks of now. */
export async function listDecisions(graph: Graph): Promise<StandingDecision[]> {
  const decisions = await readDecisions(graph.read);
  const book = openDecisionBook(decisions);
  const references = decisions.flatMap(listReferences);
  const mentions = references.flatMap((one) => (one.kind === 'ORGANISATION' ? [] : one.mentions));
  const organisations = references.flatMap((one) => identify(one) ?? []);
  const statements = decisions.flatMap((one) => (one.kind === 'REJECT' ? [one.one.id] : []));

  const mentioned = new Map<string, string>();
  for (const { key, id } of await graph.read(FIND_MENTIONED, { rows: [...new Set(mentions)] }))
    mentioned.set(key as string, id as string);
  const known = await readIds(FIND_ORGANISATIONS, organisations);
  const standing = await readIds(FIND_STATEMENTS, statements);

  return decisions.map((decision) => {
    if (decision.kind === 'REJECT') {
      const id = standing.has(decision.one.id) ? decision.one.id : null;
      return { decision, state: id === null ? 'GONE' : 'APPLIED', about: [id] };
    }
    const about = listReferences(decision).map(find);
    return { decision, state: judge(decision, about), about };
  });

  async function readIds(cypher: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await graph.read(cypher, { rows: [...new Set(ids)] });
    return new Set(rows.map(({ id }) => id as string));
  }

  function find(reference: EntityReference): string | null {
    const id = identify(reference);
    if (id !== null) return known.has(id) ? book.findOrganisation(id).id : null;
    if (reference.kind === 'ORGANISATION') return null;
    const key = reference.mentions.find((one) => mentioned.has(one));
    return mentioned.get(key ?? '') ?? null;
  }
}

function judge({ kind }: Decision, [one, other]: readonly (string | null)[]): DecisionState {
  if (one === null || other === null) return 'GONE';
  if (kind === 'SAME_AS') return one === other ? 'APPLIED' : 'OVERRULED';
  if (kind === 'NOT_SAME_AS') return one === other ? 'OVERRULED' : 'APPLIED';
  return 'APPLIED';
}

function listReferences(decision: Decision): EntityReference[] {
  if (decision.kind === 'REJECT') return [];
  return 'other' in decision ? [decision.one, decision.other] : [decision.one];
}

function identify(reference: EntityReference): string | null {
  return reference.kind === 'ORGANISATION' ? idOfReference(reference) : null;
}
