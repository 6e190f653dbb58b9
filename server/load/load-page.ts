/** One page → the graph, with word of how far it is. */
import { MessageChannel } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { Graph } from '../graph/connection.ts';
import { dropOutdated } from '../graph/write/delete-articles.ts';
import type { LoadedArticle } from '../graph/write/prepare-article.ts';
import { settlePending } from '../graph/write/settle-pending.ts';
import { addArticles } from '../graph/write/write-batch.ts';
import type { PageLoadRecord, PageToLoad } from '../model/page-load.ts';
import { PlainError } from '../plain-error.ts';
import { bePatient } from './be-patient.ts';
import type { PageToRead } from './read-page.ts';

/** Articles a transaction. */
const BATCH = 500;
/** ms; 20 MB are read in a minute or two. */
const READING_TIME = 600_000;

/**
 * Loads a page. What earlier versions of it held goes only when the new one is written.
 *
 * @param path where readers see that its articles came from
 * @param pool threads that run `readPage`
 * @param tell is told whatever changes
 * @throws {PlainError} where the page cannot be read; {GraphError} where the database stays away
 */
export async function loadPage(
  graph: Graph,
  path: string,
  page: PageToLoad,
  pool: Piscina,
  tell: (news: Partial<PageLoadRecord>) => void,
): Promise<void> {
  tell({ state: 'READING' });
  const articles = await read(path, page, pool, (articlesRead) => {
    tell({ articlesRead });
  });
  tell({ state: 'WRITING', articlesRead: articles.length });
  const done = { added: [] as string[], replaced: [] as string[], unchanged: 0 };
  const count = { statements: 0, notes: 0 };
  for (let start = 0; start < articles.length; start += BATCH) {
    const batch = articles.slice(start, start + BATCH);
    const written = await patiently(() => addArticles(graph, batch));
    done.added.push(...written.added);
    done.replaced.push(...written.replaced);
    done.unchanged += written.articlesUnchanged;
    count.statements += written.statements;
    count.notes += written.notes;
    tell({ articlesWritten: start + batch.length, ...count });
  }
  const [first] = articles;
  if (page.replace && first) await patiently(() => dropOutdated(graph, [first.article.source]));
  tell({ state: 'RESOLVING' });
  await patiently(() => settlePending(graph));
  tell({ state: 'DONE', ...done });
}

function patiently<T>(work: () => Promise<T>): Promise<T> {
  return bePatient(work, () => undefined);
}

async function read(
  path: string,
  { bytes, locality, published }: PageToLoad,
  pool: Piscina,
  onRead: (articles: number) => void,
): Promise<LoadedArticle[]> {
  const articles: LoadedArticle[] = [];
  const { port1, port2: port } = new MessageChannel();
  // What the thread sent last may arrive after its answer.
  const ended = new Promise<void>((resolve) => {
    port1.on('message', (some: LoadedArticle[] | null) => {
      if (some === null) resolve();
      else onRead(articles.push(...some));
    });
  });
  const options = {
    ...(locality !== null && { locality }),
    ...(published !== null && { published }),
  };
  const task: PageToRead = { path, bytes, options, port };
  const limits = { transferList: [port], signal: AbortSignal.timeout(READING_TIME) };
  try {
    const reason = (await pool.run(task, limits)) as string | null;
    await ended;
    if (reason !== null) throw new PlainError(`The page cannot be read: ${reason}.`);
    return articles;
  } finally {
    port1.close();
  }
}
