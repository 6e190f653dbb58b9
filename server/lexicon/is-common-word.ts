import { COMMON_WORDS } from './common-words.ts';
import { toWords } from './to-words.ts';

let words: ReadonlySet<string> | null = null;

/** Whether a word is one of the language's common ones; the list is read when it is first asked. */
export function isCommonWord(word: string): boolean {
  return (words ??= new Set(toWords(COMMON_WORDS))).has(word);
}
