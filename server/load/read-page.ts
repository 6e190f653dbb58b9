/** A page → its articles, some at a time, in a worker thread: whoever waits goes on meanwhile. */
import type { MessagePort } from 'node:worker_threads';
import { describeFileError } from './describe-file-error.ts';
import { readPageFile } from './read-page-file.ts';
import { type ReadOptions, readParts } from './read-parts.ts';

export interface PageToRead {
  readonly path: string;
  /** Where it is not to be read from the path. */
  readonly bytes?: Uint8Array;
  readonly options: ReadOptions;
  /**
   * Gets the articles, a list of them at a time, and null behind the last. Each list but the first waits
   * until a message says that the one before was taken.
   */
  readonly port: MessagePort;
}

/** @returns why the page could not be read, for people; null where it was. Errors do not pass between threads whole */
export async function readPage({ path, bytes, options, port }: PageToRead): Promise<string | null> {
  const left = new AbortController();
  let letGo: () => void = () => undefined;
  port
    .on('message', () => {
      letGo();
    })
    .on('close', () => {
      left.abort();
      letGo();
    });
  try {
    let taken: Promise<void> = Promise.resolve();
    for (const part of readParts(path, bytes ?? (await readPageFile(path)), options)) {
      await taken;
      if (left.signal.aborted) break;
      taken = new Promise((resolve) => {
        letGo = resolve;
      });
      port.postMessage(part);
    }
    return null;
  } catch (error) {
    return describeFileError(error);
  } finally {
    port.postMessage(null);
  }
}
