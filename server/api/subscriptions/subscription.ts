import type { SubscriptionResolvers } from '../schema.generated.ts';
import { loadProgress } from './load-progress.ts';

/** All that can be followed. */
export const Subscription = { loadProgress } satisfies SubscriptionResolvers;
