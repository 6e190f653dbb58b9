import type { EntityRow } from '../../graph/read/entity-columns.ts';
import { toEntity } from '../../graph/read/entity-columns.ts';
import { PEOPLE, planList } from '../../graph/read/list-plans.ts';
import { readPage } from '../../graph/read/read-page.ts';
import type { PersonRecord } from '../../graph/read/records.ts';
import { checkPage } from '../check-page.ts';
import { checkWhen } from '../check-when.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `people(…)`: a page of the list. */
export const people: NonNullable<QueryResolvers['people']> = (_root, asked, { graph }) =>
  readPage(
    graph,
    planList(PEOPLE, asked.order),
    {
      text: asked.text ?? null,
      organisation: asked.organisation ?? null,
      function: asked.function ?? null,
      ...checkWhen(asked),
    },
    checkPage(asked),
    (row) => toEntity(row as EntityRow) as PersonRecord,
  );
