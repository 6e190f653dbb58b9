import { on } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import type { Piscina } from 'piscina';
import type { LoadedArticle } from '../graph/write/prepare-article.ts';
import { PlainError } from '../plain-error.ts';
import { describeFileError } from './describe-file-error.ts';
import type { PageToRead } from './read-page.ts';

/**
 * Begins to read a page in a thread, and gives its articles, some at a time. Of a page no more than two
 * lists are in memory, so that whoever takes them need not be quicker than the thread.
 *
 * @param pool threads that run `readPage`
 * @returns what throws a PlainError with the reason where the page cannot be read
 */
export function receiveParts(
  pool: Piscina,
  page: Omit<PageToRead, 'port'>,
  signal?: AbortSignal,
): AsyncIterable<readonly LoadedArticle[]> {
  const { port1: own, port2: port } = new MessageChannel();
  const ended = new AbortController();
  const messages = on(own, 'message', { signal: ended.signal });
  const limits = { transferList: [port], ...(signal && { signal }) };
  const reading = (pool.run({ ...page, port }, limits) as Promise<string | null>).catch(
    (error: unknown) => {
      // The thread is gone, and with it what would have been its last word.
      ended.abort();
      return describeFileError(error);
    },
  );
  return take();

  async function* take(): AsyncGenerator<readonly LoadedArticle[]> {
    try {
      for await (const [part] of messages) {
        if (part === null) break;
        yield part as readonly LoadedArticle[];
        own.postMessage('taken');
      }
    } catch (error) {
      if (!ended.signal.aborted) throw error;
    } finally {
      own.close();
    }
    const reason = await reading;
    if (reason !== null) throw new PlainError(reason);
  }
}
