import { checkRange } from '../check-range.ts';
import type { EdgeResolvers } from '../schema.generated.ts';

const FIRST = { min: 1, max: 100, fallback: 20 };

/** The statements were read with the relation; here they are cut to the number asked for. */
export const Edge = {
  statements: ({ statements }, { first }) => statements.slice(0, checkRange('first', first, FIRST)),
} satisfies EdgeResolvers;
