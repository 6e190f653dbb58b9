/** The bytes of a page → its articles, some at a time, in a worker thread: whoever waits goes on meanwhile. */
import type { MessagePort } from 'node:worker_threads';
import { type LoadedArticle, prepareArticle } from '../graph/write/prepare-article.ts';
import { extractFile, type ExtractOptions } from '../pipeline.ts';
import { describeFileError } from './describe-file-error.ts';

export interface PageToRead {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly options: Pick<ExtractOptions, 'locality' | 'published'>;
  /** Gets the articles, a list of them at a time, and null behind the last. */
  readonly port: MessagePort;
}

/** Few enough that taking them over holds nobody up. */
const AT_A_TIME = 50;

/** @returns why the page could not be read, for people; null where it was */
export function readPage({ path, bytes, options, port }: PageToRead): string | null {
  try {
    let articles: LoadedArticle[] = [];
    const send = () => {
      port.postMessage(articles);
      articles = [];
    };
    for (const extraction of extractFile(path, bytes, options)) {
      articles.push(prepareArticle(extraction));
      if (articles.length === AT_A_TIME) send();
    }
    send();
    return null;
  } catch (error) {
    return describeFileError(error);
  } finally {
    port.postMessage(null);
  }
}
