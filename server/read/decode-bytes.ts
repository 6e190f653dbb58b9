/** Bytes → text: which encoding a file is in, or why it cannot be read. */
import { COMMON_CHARACTERS } from '../lexicon/common-characters.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { Note } from '../model/note.ts';

/** A file that holds no article: its message is one plain sentence without the path. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

export interface DecodedText {
  /** Without a byte-order mark; lines end with \n or \r\n, other control characters are spaces. */
  readonly text: string;
  readonly encoding: string;
  /** What is wrong with the file as a whole, to be told with each of its articles. */
  readonly flaws: readonly Pick<Note, 'rule' | 'message'>[];
}

interface Attempt {
  readonly text: string;
  readonly encoding: string;
  readonly truncated?: boolean;
}

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;
/** What a file may be in that is no UTF-8; the first of equals wins. */
const LEGACY = ['gb18030', 'big5', 'utf-16le', 'utf-16be'];
/** UTF-16 code units that tell encodings apart. */
const SAMPLE = 20_000;
/** Of all Han characters, how many are among the common ones in text that was decoded rightly. */
const READABLE = 0.4;
const NEWLINE = 0x0a;
/** What Big5's decoder makes of a byte that begins no character. */
const NO_BIG5 = '\uf8f8';
const BINARY = 'the file is binary, not text';

/**
 * Decodes a file: by its byte-order mark, else as UTF-8, else as the one of GB18030, Big5 and UTF-16 in
 * which it reads most like Chinese, else line by line. A character cut off at the end is left out and told.
 *
 * @throws {UnreadableFileError} when the file is empty, binary or in no known encoding
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  const { text, encoding, truncated } =
    decodeMarked(bytes) ?? decode(bytes, 'utf-8') ?? decodeLegacy(bytes) ?? decodeLines(bytes);
  const { controls, isPlain } = countControls(text);
  if (controls > text.length / 100)
    throw new UnreadableFileError(`${BINARY} (it holds control codes)`);
  if (text.trim() === '') throw new UnreadableFileError('the file is empty');
  const flaws = [];
  if (truncated === true)
    flaws.push({ rule: 'truncated-file', message: 'the file ends in the middle of a character' });
  if (encoding.includes(','))
    flaws.push({
      rule: 'mixed-encodings',
      message: `the file mixes encodings (${encoding}); each line was read in its own`,
    });
  if (text.includes('\uFFFD'))
    flaws.push({ rule: 'unreadable-characters', message: 'some characters are lost: they read �' });
  return { text: isPlain ? text : plainControls(text), encoding, flaws };
}

function decodeMarked(bytes: Uint8Array): Attempt | null {
  const mark = BYTE_ORDER_MARKS.find((each) => each.bytes.every((byte, i) => bytes[i] === byte));
  if (!mark) return null;
  return { text: new TextDecoder(mark.encoding).decode(bytes), encoding: mark.encoding };
}

/** Null where the bytes are not in that encoding. */
function decode(bytes: Uint8Array, encoding: string): Attempt | null {
  const whole = encoding === 'utf-8' ? decodeUtf8(bytes) : null;
  if (whole !== null) return whole.includes(NO_BIG5) ? null : { text: whole, encoding };
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    if (text.includes(NO_BIG5)) return null;
    try {
      return { text: text + decoder.decode(), encoding };
    } catch {
      return { text, encoding, truncated: true };
    }
  } catch {
    return null;
  }
}

function decodeLegacy(bytes: Uint8Array): Attempt | null {
  const read = LEGACY.map((encoding) => decode(bytes.subarray(0, SAMPLE * 2), encoding))
    .filter((attempt) => attempt !== null)
    .map((attempt) => ({ ...attempt, share: countCommon(attempt.text) }))
    .sort((a, b) => b.share - a.share);
  for (const { encoding, share } of read) {
    const whole = share >= READABLE ? decode(bytes, encoding) : null;
    if (whole) return whole;
  }
  return null;
}

/** Of the Han characters of a text, how many are common ones; 0 where there is none. */
function countCommon(text: string): number {
  let han = 0;
  let common = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (!/\P{ASCII}/u.test(character)) continue;
    han += 1;
    if (COMMON_CHARACTERS.includes(character)) common += 1;
  }
  return han === 0 ? 0 : common / han;
}

/** Pages pasted together from files of several encodings: each line in its own. */
function decodeLines(bytes: Uint8Array): Attempt {
  const encodings = new Set<string>();
  let text = '';
  let isLost = 0;
  for (let start = 0; start < bytes.length;) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    const read = decode(line, 'utf-8') ?? decode(line, 'gb18030') ?? decode(line, 'big5');
    if (read) encodings.add(read.encoding);
    else isLost += line.length;
    text += read?.text ?? new TextDecoder('gb18030').decode(line);
    start = end;
  }
  if (bytes.includes(0)) throw new UnreadableFileError(`${BINARY} (it holds NUL bytes)`);
  if (encodings.size === 0 || isLost > bytes.length / 2)
    throw new UnreadableFileError('the file is neither UTF-8, UTF-16, GB18030 nor Big5 text');
  return { text, encoding: [...encodings].sort().join(', ') };
}

/** How many control codes there are, and whether there is nothing that `plainControls` would change. */
function countControls(text: string): { readonly controls: number; readonly isPlain: boolean } {
  let controls = 0;
  let kinds = 0;
  for (let i = 0; i < text.length; i += 1) {
    const kind = CONTROLS[text.charCodeAt(i)] ?? 0;
    kinds |= kind;
    controls += kind & CONTROL;
  }
  return { controls, isPlain: (kinds & UNPLAIN) === 0 };
}

/** Control codes but those that part words and lines; and what may have to be made plain. */
const [CONTROL, UNPLAIN] = [1, 2];
const CONTROLS = new Uint8Array(65536)
  .fill(CONTROL | UNPLAIN, 0, 0x20)
  .fill(CONTROL | UNPLAIN, 0x7f, 0xa0)
  .fill(UNPLAIN, 0xd800, 0xe000)
  .fill(UNPLAIN, 0x2028, 0x202a);
for (const code of [0x09, 0x0a]) CONTROLS[code] = 0;
for (const code of [0x0c, 0x0d]) CONTROLS[code] = UNPLAIN;

/** One \n for every end of a line or a page, a space for every other control code; the length stays. */
function plainControls(text: string): string {
  return text
    .replace(/\r(?!\n)|[\f\v\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}]/gu, ' ');
}
