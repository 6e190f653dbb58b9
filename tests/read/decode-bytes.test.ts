import { describe, expect, it } from 'vitest';
import { decodeBytes, UnreadableFileError } from '../../server/read/decode-bytes.ts';

const 市长 = { utf16le: [0x02, 0x5e, 0x7f, 0x95], gb18030: [0xca, 0xd0, 0xb3, 0xa4] };

describe('decodeBytes', () => {
  it.each([
    ['plain UTF-8', [...Buffer.from('市长')], 'utf-8'],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('市长')], 'utf-8'],
    ['UTF-16 with a mark', [0xff, 0xfe, ...市长.utf16le], 'utf-16le'],
    ['GB18030', 市长.gb18030, 'gb18030'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ text: '市长', encoding });
  });

  it.each([
    ['no bytes', [], /empty/u],
    ['white space alone', [0x20, 0x0a, 0x0a], /empty/u],
    ['NUL bytes', [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00], /binary/u],
    ['control codes', [0x01, 0x02, 0x03, 0x41], /binary/u],
    ['no known encoding', [0xff, 0xff, 0xff, 0x41], /neither/u],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => decodeBytes(Uint8Array.from(bytes))).toThrow(UnreadableFileError);
    expect(() => decodeBytes(Uint8Array.from(bytes))).toThrow(reason);
  });
});
