/** Traditional characters → simplified ones, one for one, so that offsets stay. */
import { Converter } from 'opencc-js/t2cn';

/** Of the Han characters, how many must be traditional: old names keep one or two in simplified text. */
const LEAST_SHARE = 0.03;
const FIRST = 0x3400;
const LAST = 0x9fff;

let simplified: Uint16Array | null = null;

/**
 * The text as it would read in simplified characters; the text itself where it is in them already.
 *
 * @returns of the same length, UTF-16 code unit for code unit
 */
export function simplify(text: string): string {
  const table = (simplified ??= makeTable());
  let han = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < FIRST || code > LAST) continue;
    han += 1;
    if (table[code - FIRST] !== code) traditional += 1;
  }
  if (traditional <= han * LEAST_SHARE) return text;
  return text.replace(/[\u3400-\u9fff]/gu, (character) =>
    String.fromCharCode(table[character.charCodeAt(0) - FIRST] ?? character.charCodeAt(0)),
  );
}

/** One character after another: phrases of several change the length. */
function makeTable(): Uint16Array {
  const convert = Converter({ from: 't', to: 'cn' });
  const table = new Uint16Array(LAST - FIRST + 1);
  for (let code = FIRST; code <= LAST; code += 1) {
    const one = convert(String.fromCharCode(code));
    table[code - FIRST] = one.length === 1 ? one.charCodeAt(0) : code;
  }
  return table;
}
