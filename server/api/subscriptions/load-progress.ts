import type { PageLoadRecord } from '../../model/page-load.ts';
import { createInputError } from '../input-error.ts';
import type { SubscriptionResolvers } from '../schema.generated.ts';
import { requireWriting } from '../write-access.ts';

/** `loadProgress(id)`: to the end of the load. */
export const loadProgress: NonNullable<SubscriptionResolvers['loadProgress']> = {
  subscribe: (_root, { id }, context) => {
    requireWriting(context);
    const states = context.loads.follow(id);
    if (!states) throw createInputError('id', `No load has the id ${id}.`);
    return states;
  },
  resolve: (state: PageLoadRecord) => state,
};
