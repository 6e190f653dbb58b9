/** What researchers ask most, in our API's words and in those of the peer. */

export const DOSSIER = `query Dossier($id: ID!) {
  person(id: $id) {
    id name pinyin firstSeen lastSeen
    tenures { id firstSeen lastSeen former role { id name title } }
    appearances { id order functions meeting { id name date }
      statements { id kind quote date article { id title date } } }
    articles { id title date }
  }
}`;

export const TWO_HOPS = `query TwoHops($id: ID!) {
  neighbourhood(ids: [$id], depth: 2, limit: 200) {
    total
    nodes { degree entity { id kind name } }
    edges { id kind source target statementCount functions firstSeen lastSeen }
  }
}`;

export const PATH = `query Path($id: ID!, $other: ID!) {
  paths(from: $id, to: $other, first: 3) {
    nodes { degree entity { id kind name } }
    edges { id kind source target statementCount }
  }
}`;

/** The schema that @neo4j/graphql is given: the same nodes and relations. */
export const PEER_SCHEMA = `
  type Person @node {
    id: ID! name: String! pinyin: String firstSeen: String lastSeen: String
    holds: [Role!]! @relationship(type: "HOLDS", direction: OUT, properties: "Holds")
    attended: [Meeting!]! @relationship(type: "ATTENDED", direction: OUT, properties: "Attended")
    statements: [Statement!]! @relationship(type: "SUBJECT", direction: IN)
  }
  type Role @node { id: ID! name: String! title: String! }
  type Meeting @node { id: ID! name: String! date: String }
  type Statement @node {
    id: ID! kind: String! quote: String! date: String
    article: [Article!]! @relationship(type: "STATES", direction: IN)
  }
  type Article @node { id: ID! title: String date: String }
  type Holds @relationshipProperties { id: ID! first: String last: String former: Boolean }
  type Attended @relationshipProperties { id: ID! order: Int functions: [String!] }
`;

/** The dossier as @neo4j/graphql is asked for it. */
export const PEER_DOSSIER = `query Dossier($id: ID!) {
  people(where: { id: { eq: $id } }) {
    id name pinyin firstSeen lastSeen
    holdsConnection { edges { properties { id first last former } node { id name title } } }
    attendedConnection { edges { properties { id order functions } node { id name date } } }
    statements { id kind quote date article { id title date } }
  }
}`;
