import type { AppearanceLineFragment } from '../api/documents.generated.ts';

/** The places that articles' listings give: one number, or the least and the most where they differ. */
export function spanOrders({
  order,
  statements,
}: Pick<AppearanceLineFragment, 'order' | 'statements'>): string {
  const orders = statements.flatMap((each) => each.order ?? []);
  const least = Math.min(order, ...orders);
  const most = Math.max(least, ...orders);
  return least === most ? String(least) : `${least}–${most}`;
}
