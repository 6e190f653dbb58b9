import { checkDay } from '../check-day.ts';
import { findTenureEnds } from '../find-tenure-ends.ts';
import { judgeTenure } from '../judge-tenure.ts';
import type { TenureResolvers } from '../schema.generated.ts';

/** What is worked out from the statements that were read with the tenure. */
export const Tenure = {
  start: (tenure) => findTenureEnds(tenure).start,
  end: (tenure) => findTenureEnds(tenure).end,
  state: (tenure, { asOf }) => judgeTenure(tenure, checkDay('asOf', asOf) ?? asOf),
} satisfies TenureResolvers;
