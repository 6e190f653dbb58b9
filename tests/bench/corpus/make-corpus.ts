/** A newspaper archive of known truth: page files in several layouts for the real loader. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeWorld } from './make-world.ts';
import { createRandom } from './random.ts';
import { type WrittenArticle, writeArticle } from './write-article.ts';

export interface TruePage {
  readonly path: string;
  /** Of each article on it, from the top: who is behind each name. */
  readonly articles: readonly Readonly<Record<string, string>>[];
}

const SEED = 20_180_101;
/** Page files a folder. */
const FOLDER = 1000;
const MOST_ON_PAGE = 4;
/** Articles a city, on the average. */
const A_CITY = 250;

/**
 * Writes page files with some articles, and tells the truth about them. The larger corpus has more
 * cities; a city's articles are skewed, and so are its officials.
 *
 * @param folder is made
 */
export async function makeCorpus(folder: string, articles: number): Promise<TruePage[]> {
  const world = makeWorld(Math.max(4, Math.round(articles / A_CITY)), SEED);
  const random = createRandom(SEED + articles);
  const pages: TruePage[] = [];
  const held = new Set<string>();
  for (let written = 0; written < articles;) {
    const city = random.pickSkewed(world);
    const count = Math.min(1 + random.below(MOST_ON_PAGE), articles - written);
    const own = Array.from({ length: count }, () => writeArticle(city, random, held));
    const inFolder = join(folder, String(Math.floor(pages.length / FOLDER)));
    if (pages.length % FOLDER === 0) await mkdir(inFolder, { recursive: true });
    const isMarked = random.next() < 0.5;
    const path = join(inFolder, `${pages.length}${isMarked ? '.md' : '.txt'}`);
    await writeFile(path, layOut(`${city.short}日报`, own, isMarked));
    const articlesTrue = own.map(({ people }) =>
      Object.fromEntries(people.map(({ name, id }) => [name, id])),
    );
    pages.push({ path, articles: articlesTrue });
    written += count;
  }
  return pages;
}

/** Headings with signs, or bare lines parted by empty ones; several dates make several page heads. */
function layOut(paper: string, articles: readonly WrittenArticle[], isMarked: boolean): string {
  return articles
    .map(({ headline, body, date }) => {
      const day = new Date(date).toISOString().slice(0, 10).split('-').map(Number);
      const head = `${paper} ${day[0] ?? ''}年${day[1] ?? ''}月${day[2] ?? ''}日 第1版`;
      const title = isMarked ? `# ${headline}` : headline;
      return [head, '', title, '', body.join('\n'), ''].join('\n');
    })
    .join('\n');
}
