import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';

/** Reads a file that a page is about to save: the browser may be another program's child. */
export async function readDownload(saving: Promise<Download>): Promise<string> {
  return (await buffer(await (await saving).createReadStream())).toString();
}
