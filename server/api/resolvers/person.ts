import type { QueryResolvers } from '../schema.generated.ts';

/** `person(id)`: null where none has the id. */
export const person: NonNullable<QueryResolvers['person']> = async (_root, { id }, { people }) =>
  (await people.load(id))?.person ?? null;
