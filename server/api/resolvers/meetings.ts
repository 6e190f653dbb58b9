import type { EntityRow } from '../../graph/read/entity-columns.ts';
import { toEntity } from '../../graph/read/entity-columns.ts';
import { MEETINGS, planList } from '../../graph/read/list-plans.ts';
import { readPage } from '../../graph/read/read-page.ts';
import type { MeetingRecord } from '../../graph/read/records.ts';
import { checkDays } from '../check-days.ts';
import { checkPage } from '../check-page.ts';
import type { QueryResolvers } from '../schema.generated.ts';

/** `meetings(…)`: a page of the list. */
export const meetings: NonNullable<QueryResolvers['meetings']> = (_root, asked, { graph }) =>
  readPage(
    graph,
    planList(MEETINGS, asked.order),
    {
      text: asked.text ?? null,
      kind: asked.kind ?? null,
      place: asked.place ?? null,
      organisation: asked.organisation ?? null,
      attendee: asked.attendee ?? null,
      function: asked.function ?? null,
      ...checkDays(asked),
    },
    checkPage(asked),
    (row) => toEntity(row as EntityRow) as MeetingRecord,
  );
