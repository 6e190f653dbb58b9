/** Which of our articles an expert's article is: they may have been split otherwise. */
import type { Extraction } from '../model/extraction.ts';
import { normalise } from './facts.ts';
import type { GoldArticle } from './gold.ts';

/** Pairs by title first, then what is left in order; undefined where none of ours is left. */
export function matchArticles(
  gold: readonly GoldArticle[],
  ours: readonly Extraction[],
): (Extraction | undefined)[] {
  const left = [...ours];
  const take = (index: number) => (index < 0 ? undefined : left.splice(index, 1)[0]);
  const byTitle = gold.map(({ article }) =>
    take(left.findIndex((each) => isSameTitle(each.article.title, article.title ?? ''))),
  );
  return byTitle.map((found) => found ?? left.shift());
}

function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [normalise(one), normalise(other)];
  return a === b || (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a)));
}
