/** Bytes → text: which encoding a file is in, or why it cannot be read. */

/** A file that holds no article: its message is one plain sentence without the path. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

export interface DecodedText {
  /** Without a byte-order mark. */
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * Decodes a file: by its byte-order mark, else as strict UTF-8, else as GB18030.
 *
 * @throws {UnreadableFileError} when the file is empty, binary or in no known encoding
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (decoded.text.trim() === '') throw new UnreadableFileError('the file is empty');
  return decoded;
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const mark = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, i) => bytes[i] === byte));
  if (!mark) return null;
  const text = new TextDecoder(mark.encoding).decode(bytes);
  return { text, encoding: mark.encoding };
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) {
    throw new UnreadableFileError('the file is binary, not text (it holds NUL bytes)');
  }
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (countControls(text) > text.length / 100) {
        throw new UnreadableFileError('the file is binary, not text (it holds control codes)');
      }
      return { text, encoding };
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
    }
  }
  throw new UnreadableFileError('the file is neither UTF-8, UTF-16 nor GB18030 text');
}

function countControls(text: string): number {
  return text.match(/(?![\t\n\f\r])\p{Cc}/gu)?.length ?? 0;
}
