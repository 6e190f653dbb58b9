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
import { decisions } from './decisions.ts';
import { mayWrite } from './may-write.ts';
import { articles, meetings, organisations, people, roles } from './lists.ts';
import { between } from './between.ts';
import { frontPage } from './front-page.ts';
import { node } from './node.ts';
import { paths } from './paths.ts';
import { timeline } from './timeline.ts';

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
  between,
  paths,
  timeline,
  frontPage,
  node,
  people,
  organisations,
  roles,
  meetings,
  articles,
  decisions,
  mayWrite,
  stats,
} satisfies QueryResolvers;
