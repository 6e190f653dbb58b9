/** @neo4j/graphql, which answers about the same nodes and relations. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j, { type Config } from 'neo4j-driver';
import { PEER_SCHEMA } from './questions.ts';
import { PEER_NEO4J, servePeer } from './serve-peer.ts';

const { uri, user, password } = PEER_NEO4J;
const options: Partial<Config> = { disableLosslessIntegers: true };
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), options);
const schema = await new Neo4jGraphQL({ typeDefs: PEER_SCHEMA, driver }).getSchema();
const yoga = createYoga({ schema, graphqlEndpoint: '/', logging: false });

servePeer((request, response) => void yoga(request, response));
