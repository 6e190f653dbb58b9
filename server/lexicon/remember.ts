/** What words came to before: a place's bodies are named in article after article, by the same words. */

const MOST_KNOWN = 4096;
/** V8 copies words as short as these; longer ones would keep the whole text that they were cut from. */
const LONGEST = 12;

/**
 * The same function, which keeps its answers to short words.
 *
 * @param read tells by its words alone
 */
export function remember<T extends string | boolean>(
  read: (words: string) => T,
): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    if (words.length > LONGEST) return read(words);
    const before = known.get(words);
    if (before !== undefined) return before;
    const told = read(words);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(words, told);
    return told;
  };
}
