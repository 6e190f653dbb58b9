import type { QueryResolvers } from '../schema.generated.ts';

/** `meeting(id)`: null where none has the id. */
export const meeting: NonNullable<QueryResolvers['meeting']> = async (
  _root,
  { id },
  { meetings },
) => (await meetings.load(id))?.meeting ?? null;
