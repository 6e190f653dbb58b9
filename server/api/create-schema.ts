import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import type { ApiContext } from './context.ts';
import { Mutation } from './mutations/mutation.ts';
import { Query } from './resolvers/query.ts';
import { Subscription } from './subscriptions/subscription.ts';
import { Article } from './types/article.ts';
import { Edge } from './types/edge.ts';
import { Entity } from './types/entity.ts';
import { Node } from './types/node.ts';
import { Meeting } from './types/meeting.ts';
import { Organisation } from './types/organisation.ts';
import { Person } from './types/person.ts';
import { Role } from './types/role.ts';
import { Tenure } from './types/tenure.ts';

const SCHEMA = new URL('../../schema.graphql', import.meta.url);

/** Joins schema.graphql and the resolvers. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema<ApiContext>({
    typeDefs: readFileSync(SCHEMA, 'utf8'),
    resolvers: {
      Query,
      Mutation,
      Subscription,
      Node,
      Entity,
      Person,
      Organisation,
      Role,
      Meeting,
      Article,
      Edge,
      Tenure,
    },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
