import { access, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareReadings, type Comparison } from '../evaluate/compare-readings.ts';
import { describeComparison } from '../evaluate/describe-comparison.ts';
import { goldPage } from '../evaluate/gold.ts';
import { matchArticles } from '../evaluate/match-articles.ts';
import { extractFile, type ExtractOptions } from '../pipeline.ts';

export interface EvaluatedPage {
  /** One an article of the golden file. */
  readonly comparisons: readonly Comparison[];
  /** What was missed and made up, for people. */
  readonly lines: readonly string[];
}

/**
 * Reads the page of a golden file and compares.
 *
 * @param instead another page to read in its place, in which the same is told
 * @throws where the page is missing, or the golden file is not of its form
 */
export async function evaluateFile(path: string, instead?: string): Promise<EvaluatedPage> {
  const gold = goldPage.parse(JSON.parse(await readFile(path, 'utf8')));
  const page =
    instead ?? (await findPage(gold.page === undefined ? path : join(dirname(path), gold.page)));
  const options = gold.options as ExtractOptions;
  const matched = matchArticles(gold.articles, [
    ...extractFile(page, await readFile(page), options),
  ]);
  const comparisons = gold.articles.map((article, i) => compareReadings(article, matched[i]));
  const lines = comparisons.flatMap((comparison, i) => {
    const told = describeComparison(comparison, matched[i]?.article.text ?? '');
    return told.length === 0 ? [] : [`${page} ${gold.articles[i]?.article.title ?? ''}`, ...told];
  });
  return { comparisons, lines };
}

async function findPage(path: string): Promise<string> {
  const stem = path.replace(/\.(?:json|txt|md)$/u, '');
  for (const page of [`${stem}.txt`, `${stem}.md`])
    if (
      await access(page).then(
        () => true,
        () => false,
      )
    )
      return page;
  throw new Error('no page lies beside it: there is neither a .txt nor a .md of its name');
}
