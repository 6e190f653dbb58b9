/** Half-width punctuation between Chinese words → full-width, one for one, so that offsets stay. */

const WIDE = '\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef“”‘’·';
/** A sign beside a Chinese character; in 10:49 and 1,000 it stays. */
const NARROW = new RegExp(`(?<=[${WIDE}])[,;:!?()]|[,;:!?()](?=[${WIDE}])`, 'gu');
/** 同志们. at the end of a line; the dot of a.b is none. */
const NARROW_STOP = new RegExp(`(?<=[${WIDE}])\\.(?=\\s|$)`, 'gmu');

const ANY_NARROW = /[,;:!?().]/u;
/** From , to ，: the block of full-width forms repeats ASCII. */
const FULL_WIDTH = 0xfee0;

/**
 * The text as papers print it, for sites that set commas, colons and brackets as in English.
 *
 * @returns of the same length, UTF-16 code unit for code unit; the text itself where nothing is narrow
 */
export function widenPunctuation(text: string): string {
  if (!ANY_NARROW.test(text)) return text;
  return text
    .replace(NARROW, (sign) => String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH))
    .replace(NARROW_STOP, '。');
}
