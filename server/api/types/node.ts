import type { NodeResolvers } from '../schema.generated.ts';

const TYPES = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  ROLE: 'Role',
  MEETING: 'Meeting',
} as const;

/** An entity has a kind; an article has none. */
export const Node = {
  __resolveType: (node) => ('kind' in node ? TYPES[node.kind] : 'Article'),
} satisfies NodeResolvers;
