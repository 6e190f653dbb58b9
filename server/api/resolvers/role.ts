import type { QueryResolvers } from '../schema.generated.ts';

/** `role(id)`: null where none has the id. */
export const role: NonNullable<QueryResolvers['role']> = async (_root, { id }, { roles }) =>
  (await roles.load(id))?.role ?? null;
