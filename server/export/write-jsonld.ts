import type { GraphSource } from './graph-source.ts';

const SCHEMA = 'https://schema.org/';
/** schema.org where it has a word for a thing; the others are our own. */
const CONTEXT = {
  '@vocab': 'urn:renmai:term:',
  PERSON: `${SCHEMA}Person`,
  ORGANISATION: `${SCHEMA}Organization`,
  ROLE: `${SCHEMA}Role`,
  MEETING: `${SCHEMA}Event`,
  name: `${SCHEMA}name`,
  aliases: `${SCHEMA}alternateName`,
  title: `${SCHEMA}roleName`,
  date: `${SCHEMA}startDate`,
  place: `${SCHEMA}location`,
  citation: `${SCHEMA}citation`,
  Quotation: `${SCHEMA}Quotation`,
  NewsArticle: `${SCHEMA}NewsArticle`,
  text: `${SCHEMA}text`,
  datePublished: `${SCHEMA}datePublished`,
  isPartOf: `${SCHEMA}isPartOf`,
  headline: `${SCHEMA}headline`,
  source: { '@type': '@id' },
  target: { '@type': '@id' },
};

/** JSON-LD: nodes, and relations with the sentences that they rest on. */
export async function* writeJsonld({ nodes, edges }: GraphSource): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  let separator = '\n';
  for await (const { entity } of nodes()) {
    const { id, kind, ...more } = entity;
    yield `${separator}${JSON.stringify({ '@id': `urn:renmai:${id}`, '@type': kind, ...more })}`;
    separator = ',\n';
  }
  for await (const { id, kind, source, target, quotes, ...more } of edges()) {
    const ends = { source: `urn:renmai:${source.id}`, target: `urn:renmai:${target.id}` };
    const citation = quotes.map(({ quote, title, article, date }) => ({
      '@type': 'Quotation',
      text: quote,
      datePublished: date,
      isPartOf: { '@type': 'NewsArticle', '@id': `urn:renmai:${article}`, headline: title },
    }));
    const edge = { '@id': `urn:renmai:${id}`, '@type': kind, ...ends, ...more, citation };
    yield `${separator}${JSON.stringify(edge)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
