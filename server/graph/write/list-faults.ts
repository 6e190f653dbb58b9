import type { Difference } from './compare-part.ts';

/** Something that is not as it should be. */
export interface Fault {
  readonly kind:
    | 'QUOTE'
    | 'PENDING'
    | 'ENTITY_MISSING'
    | 'ENTITY_CHANGED'
    | 'ENTITY_STRAY'
    | 'RELATION_MISSING'
    | 'RELATION_CHANGED'
    | 'RELATION_STRAY'
    | 'LINK'
    | 'DEGREE';
  /** Of the statement, entity or relation. */
  readonly id: string;
  /** For people. */
  readonly message: string;
}

/** Says in words how a part of the graph differs from what was derived. */
export function listFaults(difference: Difference): Fault[] {
  const name = (properties: Readonly<Record<string, unknown>>) => `"${String(properties.name)}"`;
  return [
    ...difference.entitiesMissing.map(({ id, label, properties }) => ({
      kind: 'ENTITY_MISSING' as const,
      id,
      message: `the ${label} ${name(properties)} is not in the graph`,
    })),
    ...difference.entitiesChanged.map(({ id, label, properties }) => ({
      kind: 'ENTITY_CHANGED' as const,
      id,
      message: `the ${label} ${name(properties)} should be ${JSON.stringify(properties)}`,
    })),
    ...difference.relationsMissing.map(({ id, type, source, target }) => ({
      kind: 'RELATION_MISSING' as const,
      id,
      message: `${type} from ${source} to ${target} is not in the graph`,
    })),
    ...difference.relationsChanged.map(({ id, type, properties }) => ({
      kind: 'RELATION_CHANGED' as const,
      id,
      message: `${type} should be ${JSON.stringify(properties)}`,
    })),
    ...difference.relationsStale.map(({ id, type, source, target }) => ({
      kind: 'RELATION_STRAY' as const,
      id,
      message: `${type} from ${source} to ${target} stands for no statement`,
    })),
    ...difference.links.map(({ statement, end, before, after }) => ({
      kind: 'LINK' as const,
      id: statement,
      message: `its ${end} is ${before ?? 'nothing'} and should be ${after ?? 'nothing'}`,
    })),
  ];
}
