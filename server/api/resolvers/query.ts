import type { QueryResolvers } from '../schema.generated.ts';
import { article } from './article.ts';
import { edge } from './edge.ts';
import { meeting } from './meeting.ts';
import { neighbourhood } from './neighbourhood.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { role } from './role.ts';
import { search } from './search.ts';
import { stats } from './stats.ts';

/** All root fields. */
export const Query = {
  search,
  person,
  organisation,
  role,
  meeting,
  article,
  edge,
  neighbourhood,
  stats,
} satisfies QueryResolvers;
