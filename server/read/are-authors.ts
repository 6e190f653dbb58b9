/** Whether names in brackets, without a word for what they did, are those of people who wrote. */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { toWords } from '../lexicon/to-words.ts';
import type { Byline } from '../model/article.ts';

let words: ReadonlySet<string> | null = null;

/** Begins with a surname. */
export function isPersonal({ name }: Byline): boolean {
  return SURNAMES.includes(name.charAt(0));
}

/** （郭某 天乐）: a pen name beside a name; 王府井 百货 are none. */
export function areAuthors(names: readonly Byline[]): boolean {
  const known = (words ??= new Set(toWords(COMMON_WORDS)));
  return names.some(isPersonal) && names.every((each) => isPersonal(each) || !known.has(each.name));
}
