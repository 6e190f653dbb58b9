import type { TenureSpan } from '../../figures/measure-tenure.ts';
import { DateText } from '../date-text.tsx';

/** The months between which bars of tenures stand; nothing without bars. */
export function TenureAxis({ span }: { readonly span: TenureSpan | null }) {
  if (!span) return null;
  return (
    <p class="tenure-axis">
      <DateText date={span.from.slice(0, 7)} />
      <DateText date={span.to.slice(0, 7)} />
    </p>
  );
}
