import type { EntityResolvers } from '../schema.generated.ts';

const TYPES = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  ROLE: 'Role',
  MEETING: 'Meeting',
} as const;

/** Tells an entity's type by its kind. */
export const Entity = {
  __resolveType: ({ kind }) => TYPES[kind],
} satisfies EntityResolvers;
