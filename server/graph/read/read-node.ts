import type { Graph } from '../connection.ts';
import { articleColumns, type ArticleRow, toArticle } from './article-columns.ts';
import { entityColumns, type EntityRow, toEntity } from './entity-columns.ts';
import type { NodeRecord } from './records.ts';

const NODE = `OPTIONAL MATCH (e:Entity {id: $id})
  OPTIONAL MATCH (a:Article {id: $id})
  RETURN CASE WHEN e IS NULL THEN null ELSE ${entityColumns('e')} END AS entity,
    CASE WHEN a IS NULL THEN null ELSE ${articleColumns('a')} END AS article`;

interface Row {
  readonly entity: EntityRow | null;
  readonly article: ArticleRow | null;
}

/** Reads what has an id: an entity, an article, or null. */
export async function readNode(graph: Graph, id: string): Promise<NodeRecord | null> {
  const [row] = (await graph.read(NODE, { id })) as unknown as Row[];
  if (row?.entity) return toEntity(row.entity);
  return row?.article ? toArticle(row.article) : null;
}
