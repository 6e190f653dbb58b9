/** What Lucene's query language gives a meaning to; AND, OR and NOT have none in lower case. */
const SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|]/gu;
const ONE_CHINESE = /^\p{Script=Han}$/u;
const LATIN = /^[\p{Script=Latin}\d]+$/u;

/**
 * Writes a query for the full-text index `entity_names`, in which every word must be found.
 *
 * The index holds Chinese as pairs of neighbouring characters (Lucene's cjk analyzer): a longer word
 * is a phrase of pairs, one character is the beginning or the end of a pair. Latin words are pinyin
 * or initials, complete or begun.
 *
 * @param ways as `toSearchWords` gives them: any of them may match
 * @example toLucene([['韦韬']]) // ("韦韬")
 * @example toLucene([['wei', 'tao']]) // ((wei^4 OR wei*) AND (tao^4 OR tao*)) OR (weitao^4 OR weitao*)
 */
export function toLucene(ways: readonly (readonly string[])[]): string {
  return ways
    .flatMap((words) => {
      const all = `(${words.map(toTerm).join(' AND ')})`;
      // 韦 韬 is a padded 韦韬, and wei tao the weitao of someone.
      return words.length > 1 ? [all, toTerm(words.join(''))] : [all];
    })
    .join(' OR ');
}

function toTerm(word: string): string {
  const escaped = word.replace(SPECIAL, '\\$&');
  if (ONE_CHINESE.test(word)) return `(${word}^4 OR ${word}* OR *${word})`;
  if (LATIN.test(word)) return `(${escaped}^4 OR ${escaped}*)`;
  return `"${escaped}"`;
}
