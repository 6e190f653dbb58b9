/** The one list of stages that turn a file's bytes into extractions, in order. */
import type { Extraction } from './model/extraction.ts';

export interface ExtractOptions {
  /** Full name of the city (or province) that the articles are written in. */
  readonly locality?: string;
  /** Day of publication, YYYY-MM-DD. */
  readonly published?: string;
}

/**
 * Reads one file's bytes.
 *
 * @param path only named in the source position; nothing is opened
 * @returns one extraction an article, in order; at least one
 * @throws {UnreadableFileError} with a reason for people, where the bytes hold no article
 */
export function extractFile(path: string, bytes: Uint8Array, options: ExtractOptions = {}): Extraction[] {
  void path, bytes, options;
  return [];
}
