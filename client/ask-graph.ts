/** What the explorer asks of the graph: parts of it, as they are to be drawn. */
import { ask } from './api/ask.ts';
import {
  ArticleEntitiesDocument,
  AsOfDocument,
  BetweenDocument,
  NeighbourhoodDocument,
} from './api/documents.generated.ts';
import type { Address } from './state/address.ts';
import type { Neighbourhood } from './state/apply-answers.ts';
import type { AsOf } from './state/scene.ts';
import type { GraphPart } from './state/shown-graph.ts';

/** Nodes that the explorer opens on, and the API's most. */
const OVERVIEW = 150;
export const MOST_NODES = 500;
/** Neighbours that one expansion adds. */
export const STEP = 40;
/** Articles that one landing shows. */
const MOST_ARTICLES = 20;

interface Opened {
  readonly answer: Neighbourhood;
  /** Nodes of the whole graph. */
  readonly total: number;
  readonly asOf: AsOf | null;
}

/** The nodes that a link names, or the overview where it names none. */
export async function askAddress({ ids, day }: Address): Promise<Opened> {
  const wanted = (ids ?? []).slice(0, MOST_NODES);
  const [answer, whole] = await Promise.all([
    askNeighbourhood(wanted, ids ? wanted.length : OVERVIEW),
    ids ? askNeighbourhood([], 1) : null,
  ]);
  const shown = answer.nodes.map(({ entity }) => entity.id);
  const asOf = day === null ? null : await askDay(shown, day);
  return { answer, total: (whole ?? answer).total, asOf };
}

/** Nodes with their strongest neighbours up to a limit, and the relations among all of them. */
export async function askNeighbourhood(
  ids: readonly string[],
  limit: number,
): Promise<Neighbourhood> {
  const { neighbourhood } = await ask(NeighbourhoodDocument, { ids: [...ids], limit });
  return neighbourhood;
}

/** The relations among nodes; no nodes come with them. */
export async function askBetween(ids: readonly string[]): Promise<GraphPart> {
  const { between } = await ask(BetweenDocument, { ids: ids.slice(0, MOST_NODES) });
  return { nodes: [], edges: between };
}

/** Whom and what articles speak of, with the relations among them; articles that are gone give none. */
export async function askArticles(articles: readonly string[]): Promise<GraphPart> {
  const found = await Promise.all(
    articles.slice(0, MOST_ARTICLES).map((id) => ask(ArticleEntitiesDocument, { id })),
  );
  const ids = new Set(
    found
      .flatMap(({ article }) => article?.statements ?? [])
      .flatMap(({ subject, object }) => [subject?.id, object?.id])
      .filter((id) => id !== undefined),
  );
  const wanted = [...ids].slice(0, MOST_NODES);
  if (wanted.length === 0) return { nodes: [], edges: [] };
  return askNeighbourhood(wanted, wanted.length);
}

/** Which relations among nodes were so on a day, YYYY-MM-DD. */
export async function askDay(ids: readonly string[], day: string): Promise<AsOf> {
  const wanted = ids.slice(0, MOST_NODES);
  if (wanted.length === 0) return { day, edges: new Set() };
  const { neighbourhood } = await ask(AsOfDocument, { ids: wanted, limit: wanted.length, day });
  return { day, edges: new Set(neighbourhood.edges.map(({ id }) => id)) };
}
