import type { EntityRow } from '../../graph/read/entity-columns.ts';
import { toEntity } from '../../graph/read/entity-columns.ts';
import { ORGANISATIONS, planList } from '../../graph/read/list-plans.ts';
import { readPage } from '../../graph/read/read-page.ts';
import type { OrganisationRecord } from '../../graph/read/records.ts';
import { checkPage } from '../check-page.ts';
import { checkWhen } from '../check-when.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `organisations(…)`: a page of the list. */
export const organisations: NonNullable<QueryResolvers['organisations']> = (
  _root,
  asked,
  { graph },
) =>
  readPage(
    graph,
    planList(ORGANISATIONS, asked.order),
    {
      text: asked.text ?? null,
      kind: asked.kind ?? null,
      organisation: asked.organisation ?? null,
      function: asked.function ?? null,
      ...checkWhen(asked),
    },
    checkPage(asked),
    (row) => toEntity(row as EntityRow) as OrganisationRecord,
  );
