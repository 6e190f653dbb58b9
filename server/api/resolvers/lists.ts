/** `people`, `organisations`, `roles`, `meetings` and `articles`: pages of what the graph holds. */
import { type ArticleRow, toArticle } from '../../graph/read/article-columns.ts';
import { type EntityRow, toEntity } from '../../graph/read/entity-columns.ts';
import type { PageRecord } from '../../graph/read/list-records.ts';
import {
  ARTICLES,
  type List,
  MEETINGS,
  ORGANISATIONS,
  PEOPLE,
  planList,
  ROLES,
} from '../../graph/read/list-plans.ts';
import { readPage } from '../../graph/read/read-page.ts';
import type {
  MeetingRecord,
  OrganisationRecord,
  PersonRecord,
  RoleRecord,
} from '../../graph/read/records.ts';
import { checkPage } from '../check-page.ts';
import { checkWhen } from '../check-when.ts';
import type { ApiContext } from '../context.ts';

type Asked = Parameters<typeof checkPage>[0] &
  Parameters<typeof checkWhen>[0] &
  Readonly<Record<string, unknown>>;

export const people = createList(PEOPLE, (row) => toEntity(row as EntityRow) as PersonRecord);

export const organisations = createList(
  ORGANISATIONS,
  (row) => toEntity(row as EntityRow) as OrganisationRecord,
);

export const roles = createList(ROLES, (row): RoleRecord => {
  const [role, organisations] = row as [EntityRow, EntityRow[]];
  const [organisation = null] = organisations.map(toEntity) as OrganisationRecord[];
  return { ...(toEntity(role) as RoleRecord), organisation };
});

export const meetings = createList(MEETINGS, (row) => toEntity(row as EntityRow) as MeetingRecord);

export const articles = createList(ARTICLES, (row) => toArticle(row as ArticleRow));

/** @param toNode gives the columns that the list reads of an entry their names */
function createList<Node, Order extends string>(
  list: List<Order>,
  toNode: (row: unknown) => Node,
): (
  root: unknown,
  asked: Asked & { order: Order },
  context: ApiContext,
) => Promise<PageRecord<Node>> {
  return (_root, asked, { graph }) => {
    const filters: Record<string, unknown> = Object.fromEntries(
      list.filters.map((name) => [name, asked[name] ?? null]),
    );
    const parameters = { ...filters, ...checkWhen(asked) };
    const plan = planList(list, asked.order, parameters);
    return readPage(graph, plan, parameters, checkPage(asked), toNode);
  };
}
