import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../server/read/decode-utf8.ts';

describe('decodeUtf8', () => {
  it.each(['', 'a', '出席会议', 'é—𠮷·（）\r\n\0', '\u07ff\u0800\uffff\u{10000}\u{10ffff}'])(
    'reads %j',
    (text) => {
      expect(decodeUtf8(Buffer.from(text))).toBe(text);
    },
  );

  it('reads texts longer than it holds at once', () => {
    const text = 'x' + '会议𠮷'.repeat(40_000);
    expect(decodeUtf8(Buffer.from(text))).toBe(text);
  });

  it.each([
    ['a character cut off', [0xe4, 0xbc]],
    ['a byte that begins none', [0x80]],
    ['more bytes than a character needs', [0xe0, 0x80, 0x80]],
    ['two bytes for ASCII', [0xc1, 0xbf]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['more than Unicode has', [0xf4, 0x90, 0x80, 0x80]],
    ['GB18030', [0xbb, 0xe1, 0xd2, 0xe9]],
  ])('refuses %s', (_, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeNull();
  });

  it('agrees with the strict decoder on every pair and triple of lead and edge bytes', () => {
    const edges = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const strict = (bytes: Uint8Array) => {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        return null;
      }
    };
    for (let lead = 0; lead < 256; lead += 1)
      for (const second of edges)
        for (const third of edges) {
          const bytes = Uint8Array.of(lead, second, third, 0x80);
          expect(decodeUtf8(bytes)).toBe(strict(bytes));
          expect(decodeUtf8(bytes.subarray(0, 2))).toBe(strict(bytes.subarray(0, 2)));
        }
  });
});
