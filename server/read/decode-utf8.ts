/** UTF-8 bytes → text, in the time that its characters take and without a decoder's set-up. */

/** UTF-16 code units that are decoded at once. */
const CHUNK = 1 << 15;
const units = new Uint16Array(CHUNK + 2);
const unitBytes = Buffer.from(units.buffer);

/** @returns null where any byte is not as UTF-8 demands, the last character cut off included */
export function decodeUtf8(bytes: Uint8Array): string | null {
  let text = '';
  let count = 0;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      units[count] = lead;
      count += 1;
      i += 1;
    } else {
      const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
      if (length === 0 || i + length > bytes.length) return null;
      let code = lead & (0x7f >> length);
      for (let at = i + 1; at < i + length; at += 1) {
        const byte = bytes[at] ?? 0;
        if ((byte & 0xc0) !== 0x80) return null;
        code = (code << 6) | (byte & 0x3f);
      }
      if (length === 3 && (code < 0x800 || (code >= 0xd800 && code < 0xe000))) return null;
      if (length === 4) {
        if (code < 0x10000 || code > 0x10ffff) return null;
        units[count] = 0xd7c0 + (code >> 10);
        count += 1;
        code = 0xdc00 | (code & 0x3ff);
      }
      units[count] = code;
      count += 1;
      i += length;
    }
    if (count >= CHUNK) {
      text += unitBytes.toString('utf16le', 0, count * 2);
      count = 0;
    }
  }
  return text + unitBytes.toString('utf16le', 0, count * 2);
}
