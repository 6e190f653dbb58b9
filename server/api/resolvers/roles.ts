import type { EntityRow } from '../../graph/read/entity-columns.ts';
import { toEntity } from '../../graph/read/entity-columns.ts';
import { ROLES, planList } from '../../graph/read/list-plans.ts';
import { readPage } from '../../graph/read/read-page.ts';
import type { RoleRecord } from '../../graph/read/records.ts';
import { checkPage } from '../check-page.ts';
import { checkWhen } from '../check-when.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `roles(…)`: a page of the list. */
export const roles: NonNullable<QueryResolvers['roles']> = (_root, asked, { graph }) =>
  readPage(
    graph,
    planList(ROLES, asked.order),
    {
      text: asked.text ?? null,
      kind: asked.kind ?? null,
      organisation: asked.organisation ?? null,
      ...checkWhen(asked),
    },
    checkPage(asked),
    (row) => toEntity(row as EntityRow) as RoleRecord,
  );
