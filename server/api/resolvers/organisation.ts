import type { QueryResolvers } from '../schema.generated.ts';

/** `organisation(id)`: null where none has the id. */
export const organisation: NonNullable<QueryResolvers['organisation']> = async (
  _root,
  { id },
  { organisations },
) => (await organisations.load(id))?.organisation ?? null;
