/** One page → the graph, with word of how far it is. */
import type { Piscina } from 'piscina';
import type { Graph } from '../graph/connection.ts';
import { dropOutdated } from '../graph/write/delete-articles.ts';
import { settlePending } from '../graph/write/settle-pending.ts';
import { addArticles } from '../graph/write/write-batch.ts';
import type { SourcePosition } from '../model/article.ts';
import type { PageLoadRecord, PageToLoad } from '../model/page-load.ts';
import { PlainError } from '../plain-error.ts';
import { Batch } from './batch.ts';
import { bePatient } from './be-patient.ts';
import { receiveParts } from './receive-parts.ts';

/** ms for which the next articles may keep one waiting: all of 20 MB are read in a minute or two. */
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
  const done = { added: [] as string[], replaced: [] as string[], unchanged: 0 };
  const count = { articlesRead: 0, articlesWritten: 0, statements: 0, notes: 0 };
  const waiting = new Batch();
  let source: SourcePosition | null = null;
  for await (const articles of read(path, page, pool)) {
    source ??= articles[0]?.article.source ?? null;
    waiting.add(articles);
    count.articlesRead += articles.length;
    tell(count);
    if (waiting.isFull) await write();
  }
  await write();
  const current = source;
  if (page.replace && current) await patiently(() => dropOutdated(graph, [current]));
  tell({ state: 'RESOLVING' });
  await patiently(() => settlePending(graph));
  tell({ state: 'DONE', ...done });

  async function write(): Promise<void> {
    tell({ state: 'WRITING' });
    const batch = waiting.take();
    const written = await patiently(() => addArticles(graph, batch));
    done.added.push(...written.added);
    done.replaced.push(...written.replaced);
    done.unchanged += written.articlesUnchanged;
    count.articlesWritten += batch.length;
    count.statements += written.statements;
    count.notes += written.notes;
    tell(count);
  }
}

function patiently<T>(work: () => Promise<T>): Promise<T> {
  return bePatient(work, () => undefined);
}

async function* read(path: string, { bytes, locality, published }: PageToLoad, pool: Piscina) {
  const options = {
    ...(locality !== null && { locality }),
    ...(published !== null && { published }),
  };
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort();
  }, READING_TIME).unref();
  try {
    for await (const articles of receiveParts(pool, { path, bytes, options }, late.signal)) {
      yield articles;
      timer.refresh();
    }
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    throw new PlainError(`The page cannot be read: ${error.message}.`);
  } finally {
    clearTimeout(timer);
  }
}
