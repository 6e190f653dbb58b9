import type { EntityKind } from '../api/documents.generated.ts';

/** Enough of an entity to name it, colour it and open it. */
export interface EntityReference {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** The four kinds, in the order in which legend and lists show them. */
export const ENTITY_KINDS = [
  'PERSON',
  'ROLE',
  'ORGANISATION',
  'MEETING',
] as const satisfies readonly EntityKind[];
