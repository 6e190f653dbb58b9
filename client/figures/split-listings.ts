import type { ListedAppearanceFragment } from '../api/documents.generated.ts';

/** One place in one article's listing. */
export interface Place<Appearance> {
  readonly appearance: Appearance;
  /** From 1. */
  readonly order: number;
}

/** Who is named at a meeting by one article, in its order. */
export interface Listing<Appearance> {
  readonly article: ListedAppearanceFragment['statements'][number]['article'];
  readonly places: readonly Place<Appearance>[];
}

interface Gathered<Appearance> {
  readonly article: Listing<Appearance>['article'];
  readonly places: Map<string, Place<Appearance>>;
}

/**
 * Parts the appearances at one meeting by the articles that tell of them: each has an order of its
 * own, and a place in one says nothing of a place in another. Whom an article names twice stands
 * where it names them first. The longest listing comes first.
 */
export function splitListings<Appearance extends ListedAppearanceFragment>(
  appearances: readonly Appearance[],
): Listing<Appearance>[] {
  const listings = new Map<string, Gathered<Appearance>>();
  for (const appearance of appearances) {
    for (const { article, order } of appearance.statements) {
      const listing = listings.get(article.id) ?? {
        article,
        places: new Map<string, Place<Appearance>>(),
      };
      listings.set(article.id, listing);
      const known = listing.places.get(appearance.id)?.order ?? Infinity;
      const place = order ?? appearance.order;
      if (place < known) listing.places.set(appearance.id, { appearance, order: place });
    }
  }
  return [...listings.values()]
    .map(({ article, places }) => ({
      article,
      places: [...places.values()].sort((a, b) => a.order - b.order),
    }))
    .sort((a, b) => b.places.length - a.places.length);
}
