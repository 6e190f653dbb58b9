/** The derived graph as rows: the closed list of labels and types that it has. */
import type { DerivedGraph } from '../../resolve/derived-graph.ts';

export const ENTITY_LABELS = ['Person', 'Organisation', 'Role', 'Meeting'] as const;
export type EntityLabel = (typeof ENTITY_LABELS)[number];

export const RELATION_TYPES = ['HOLDS', 'AT', 'ATTENDED', 'PART_OF', 'MAY_BE'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export interface EntityRow {
  readonly label: EntityLabel;
  readonly id: string;
  /** The id and the name among them. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface RelationRow {
  readonly type: RelationType;
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** The id among them. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Lists entities; properties that are null are left out, as the database does. */
export function listEntities(derived: DerivedGraph): EntityRow[] {
  const rows = (label: EntityLabel, entities: readonly { readonly id: string }[]) =>
    entities.map((one) => ({ label, id: one.id, properties: dropNulls(one) }));
  return [
    ...rows('Person', derived.people),
    ...rows('Organisation', derived.organisations),
    ...rows('Role', derived.roles),
    ...rows('Meeting', derived.meetings),
  ];
}

/** Lists relations; properties that are null are left out. */
export function listRelations(derived: DerivedGraph): RelationRow[] {
  const rows = (
    type: RelationType,
    relations: readonly { readonly id: string; readonly source: string; readonly target: string }[],
  ) =>
    relations.map(({ source, target, ...own }) => ({
      type,
      id: own.id,
      source,
      target,
      properties: dropNulls(own),
    }));
  return [
    ...rows('HOLDS', derived.holds),
    ...rows('AT', derived.at),
    ...rows('ATTENDED', derived.attended),
    ...rows('PART_OF', derived.partOf),
    ...rows('MAY_BE', derived.mayBe),
  ];
}

function dropNulls(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
