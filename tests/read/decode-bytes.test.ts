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
    expect(decodeBytes(Uint8Array.from(bytes))).toMatchObject({ text: '市长', encoding });
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

  const 报道 = '9月1日，市委书记周安平出席会议并讲话。\n会议指出，要抓好落实。\n';
  const BIG5 =
    'a5abaaf8b77ca8a3b45fbfb3b66da54eaaedb9cea141a558ae75b77cc4b3a8c3b56faaedbdcdb8dca141b16abdd5c0b3a55bb16aabd8b35d';

  it.each([
    ['UTF-16 without a mark', Buffer.from(报道, 'utf16le'), 'utf-16le'],
    ['UTF-16 the other way round', Buffer.from(报道, 'utf16le').swap16(), 'utf-16be'],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toMatchObject({ text: 报道, encoding, flaws: [] });
  });

  it('reads Big5 where it reads more like Chinese than GB18030 does', () => {
    const { encoding, text } = decodeBytes(Buffer.from(BIG5, 'hex'));
    expect(encoding).toBe('big5');
    expect(text).toBe('市長會見復興鄉代表團，出席會議並發表談話，強調應加強建設');
  });

  it('reads each line of a file of several encodings in its own, and says so', () => {
    const bytes = Buffer.concat([
      Buffer.from('会议召开\n'),
      Buffer.from(市长.gb18030),
      Buffer.from('\n结束'),
    ]);
    const { text, encoding, flaws } = decodeBytes(bytes);
    expect(text).toBe('会议召开\n市长\n结束');
    expect(encoding).toBe('gb18030, utf-8');
    expect(flaws.map(({ rule }) => rule)).toEqual(['mixed-encodings']);
  });

  it('says where a file was cut off inside a character', () => {
    const { text, flaws } = decodeBytes(Buffer.from(报道).subarray(0, -2));
    expect(报道.startsWith(text)).toBe(true);
    expect(flaws.map(({ rule }) => rule)).toEqual(['truncated-file']);
  });

  it('makes one line end of all and a space of a stray control code, in place', () => {
    const { text } = decodeBytes(Buffer.from('甲\r乙\r\n丙\u2028丁\u0000戊'.padEnd(400, '文')));
    expect(text.slice(0, 10)).toBe('甲\n乙\r\n丙\n丁 戊');
  });
});
