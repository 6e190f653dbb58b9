/** What kinds of UTF-16 code units there are, told from their numbers: quicker than a pattern. */

/** What \p{Script=Han} holds of the Basic Multilingual Plane; outside the two great blocks a few signs and radicals. */
const HAN_RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2e99],
  [0x2e9b, 0x2ef3],
  [0x2f00, 0x2fd5],
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3021, 0x3029],
  [0x3038, 0x303b],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfa6d],
  [0xfa70, 0xfad9],
];

const HAN = new Uint8Array(65536);
for (const [first, last] of HAN_RANGES) HAN.fill(1, first, last + 1);

/** Whether a UTF-16 code unit alone is a character of \p{Script=Han}. */
export function isHan(code: number): boolean {
  return HAN[code] === 1;
}

/** A table over UTF-16 code units: 1 for each of the characters. */
export function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < characters.length; i += 1) table[characters.charCodeAt(i)] = 1;
  return table;
}
