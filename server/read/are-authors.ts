/** Whether names in brackets, without a word for what they did, are those of people who wrote. */
import { isCommonWord } from '../lexicon/is-common-word.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { Byline } from '../model/article.ts';

/** Begins with a surname. */
export function isPersonal({ name }: Byline): boolean {
  return SURNAMES.includes(name.charAt(0));
}

/** （郭某 天乐）: a pen name beside a name; 王府井 百货 are none. */
export function areAuthors(names: readonly Byline[]): boolean {
  return (
    names.some(isPersonal) && names.every((each) => isPersonal(each) || !isCommonWord(each.name))
  );
}
