import type { QueryResolvers } from '../schema.generated.ts';

/** `mayWrite`: so that the explorer offers only what will be done. */
export const mayWrite: NonNullable<QueryResolvers['mayWrite']> = (_root, _arguments, context) =>
  context.mayWrite;
