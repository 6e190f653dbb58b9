/** The latest sentence that a relation rests on. */
export interface Citation {
  readonly quote: string;
  readonly article: string;
  readonly date: string | null;
}

interface Thing {
  readonly '@id': string;
  readonly citation?: readonly {
    readonly text: string;
    readonly datePublished: string | null;
    readonly isPartOf: { readonly headline: string };
  }[];
}

const PREFIX = 'urn:renmai:';

/** Reads the sentences of the JSON-LD that the server writes, by the ids of the relations. */
export function readCitations(jsonld: string): Map<string, Citation> {
  const { '@graph': things } = JSON.parse(jsonld) as { '@graph': readonly Thing[] };
  return new Map(
    things.flatMap(({ '@id': id, citation: [latest] = [] }) => {
      if (!latest) return [];
      const { text, datePublished, isPartOf } = latest;
      return [
        [id.slice(PREFIX.length), { quote: text, article: isPartOf.headline, date: datePublished }],
      ];
    }),
  );
}
