/** What 省 and 市 stand for on a page, where an article does not say it itself. */
import type { Locality } from '../model/article.ts';
import { chooseLocality, countPlaces } from './find-locality.ts';
import { findPublisherPlace } from './find-unlisted-place.ts';

/** How often a page must name a city to be that city's. */
const LEAST = 3;

/**
 * The place in the head or foot of the page, else that of its publisher, else the city that it names
 * most.
 *
 * @param heads lines with the paper's name and day
 * @param around all lines that are no part of a report: credits and what a site prints around it, too
 */
export function choosePageLocality(
  text: string,
  heads: readonly string[],
  around: readonly string[],
): Locality {
  const named = chooseLocality(countPlaces(heads.join('\n')), 1);
  if (named.city !== null) return named;
  return findPublisherPlace(around, text) ?? chooseLocality(countPlaces(text), LEAST);
}
