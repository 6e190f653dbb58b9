/** What 省 and 市 stand for on a page, where an article does not say it itself. */
import type { Locality } from '../model/article.ts';
import { chooseLocality, countPlaces } from './find-locality.ts';
import { findPublisherPlace } from './find-unlisted-place.ts';

/** How often a page must name a city to be that city's. */
const LEAST = 3;

/** What a page says of all its articles. */
export interface PageLocality {
  /** The place of its publisher, where no list holds it. */
  readonly unlisted: Locality | null;
  /** The place that the page as a whole is of. */
  readonly choose: () => Locality;
}

/**
 * The place in the head or foot of the page, else that of its publisher, else the city that it names
 * most. The last is counted when it is first asked for: most articles name their own.
 *
 * @param heads lines with the paper's name and day
 * @param around all lines that are no part of a report: credits and what a site prints around it, too
 */
export function choosePageLocality(
  text: string,
  heads: readonly string[],
  around: readonly string[],
): PageLocality {
  const named = chooseLocality(countPlaces(heads.join('\n')), 1);
  const unlisted = named.city === null ? findPublisherPlace(around, text) : null;
  let chosen = named.city === null ? unlisted : named;
  return { unlisted, choose: () => (chosen ??= chooseLocality(countPlaces(text), LEAST)) };
}
