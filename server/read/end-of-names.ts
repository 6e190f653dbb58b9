/** Where reporters' names end that a place and 报道 or 电 follow: 记者甲 深圳报道, 记者甲台北9日电. */
import { DIVISIONS } from '../lexicon/divisions-index.ts';
import { FOREIGN_PLACES } from '../lexicon/foreign-places.ts';
import { COMPOUND_SURNAMES } from '../lexicon/surnames.ts';
import { toWords } from '../lexicon/to-words.ts';

const SENT = /(?:综合|连线|现场)?(?:报[道导]|专?电|讯)$/u;
const DAY = /\d{1,2}日$/u;
const AFTER_STROKE = /\s*[／/]\s*\p{Script=Han}{2,4}$/u;
const LAST_WORDS = /\p{Script=Han}+$/u;
const LABELS = /^.*(?:记者|通讯员|特派员)/u;
const COMPOUND = new RegExp(`^(?:${toWords(COMPOUND_SURNAMES).join('|')})`, 'u');

let foreign: ReadonlySet<string> | null = null;

/**
 * @param words labels and names, and what may follow them
 * @returns how many of its UTF-16 code units are labels and names
 * @example endOfNames('记者何晓芳／台中报导') // 5
 */
export function endOfNames(words: string): number {
  const told = words.replace(SENT, '').trimEnd();
  if (told.length === words.length) return words.length;
  const rest = told.replace(DAY, '').trimEnd();
  const stroke = rest.search(AFTER_STROKE);
  if (stroke > 0) return stroke;
  const last = LAST_WORDS.exec(rest)?.[0] ?? '';
  const before = rest.slice(0, rest.length - last.length);
  if (/\s$/u.test(before) && isPlace(last)) return before.trimEnd().length;
  const name = last.replace(LABELS, '');
  const place = name.slice(COMPOUND.test(name) ? 4 : 3);
  // 记者甲某某台北9日电: with the day a place is told; without it only a known one is none of the name.
  if (place.length > 1 && (rest.length < told.length || isPlace(place)))
    return rest.length - place.length;
  return name.length === 4 && isPlace(name.slice(2)) ? rest.length - 2 : rest.length;
}

function isPlace(words: string): boolean {
  foreign ??= new Set(toWords(FOREIGN_PLACES));
  return DIVISIONS.has(words) || DIVISIONS.has(`${words}市`) || foreign.has(words);
}
