/**
 * Makes `server/lexicon/common-words.ts`, `verbs.ts` and `name-characters.ts` from jieba's word list.
 *
 * How to run: `npx tsx tools/make-name-lexicon.ts dict.txt`, where dict.txt is the one in the source
 * distribution of jieba 0.42.1 (PyPI, MIT licence): `word frequency part-of-speech` a line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { VERBS_THAT_NAME } from './verbs-that-name.ts';
import { WORDS_TAGGED_AS_NAMES } from './words-tagged-as-names.ts';
import { COMPOUND_SURNAMES, JAPANESE_SURNAMES, SURNAMES } from '../server/lexicon/surnames.ts';

interface Entry {
  readonly word: string;
  readonly frequency: number;
  readonly tag: string;
}

/** Rarer words cost more room than they prevent false names. */
const LEAST_FREQUENCY = 10;
/** Two characters tagged as a name, without a surname, are a word where they are this frequent. */
const LEAST_FREQUENCY_OF_NAMES = 40;
const LONGEST_WORD = 5;
/** How many surnames a character of given names must be known behind to make a word look like a name. */
const COMMON_GIVEN = 5;
/** Rarer verbs cost more room than they part from bodies. */
const LEAST_FREQUENCY_OF_VERBS = 400;
const VERB_TAGS: ReadonlySet<string> = new Set(['v', 'vi', 'vd', 'd', 'c', 'p']);
/** 政协 and 控股 are tagged as verbs. */
const LIKE_BODY = /^[省市县区镇乡村州]|[协区城市县团委会院校局部处股国省州盟旗镇乡村街]$/u;
const HAN = /^[\u4e00-\u9fff]+$/u;

const [path = 'dict.txt'] = process.argv.slice(2);
const entries: Entry[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', frequency = '0', tag = '']) => ({ word, frequency: Number(frequency), tag }))
  .filter(({ word }) => HAN.test(word));
/** 明白, 文明. */
const wordsAllTheSame = new Set(WORDS_TAGGED_AS_NAMES.trim().split(/\s+/u));
const total = entries.reduce((sum, { frequency }) => sum + frequency, 0);
const compound = COMPOUND_SURNAMES.trim().split(/\s+/u);
const japanese = JAPANESE_SURNAMES.trim().split(/\s+/u);
const surnameOf = (word: string) =>
  compound.find((each) => word.startsWith(each)) ??
  (SURNAMES.includes(word.charAt(0)) ? word.charAt(0) : null);

const { first, second, alone, foreign } = countCharacters();
writeWords();
writeVerbs();
writeCharacters();

function writeWords(): void {
  const words = entries.filter(isWord);
  const byCost = new Map<number, string[]>();
  for (const { word, frequency } of words) {
    const cost = Math.round(2 * Math.log(total / frequency)) / 2;
    byCost.set(cost, [...(byCost.get(cost) ?? []), word]);
  }
  const lines = [...byCost]
    .sort(([a], [b]) => a - b)
    .map(([cost, list]) => `${cost} ${list.join(' ')}`);
  write(
    'common-words',
    `/**
 * Common words, most frequent first: a cost, the natural logarithm of how many words of text hold one
 * of it, and the words of that cost. Cut from the word list of jieba 0.42.1 (MIT) by
 * tools/make-name-lexicon.ts; what is tagged as a person's name there is left out.
 */
export const COMMON_WORDS = \`
${lines.join('\n')}
\`;
`,
  );
}

function isWord({ word, frequency, tag }: Entry): boolean {
  if (word.length > LONGEST_WORD) return false;
  if (word.length === 1) return frequency > 0;
  if (looksLikeName(word)) return false;
  if (!tag.startsWith('nr')) return frequency >= LEAST_FREQUENCY;
  if (tag !== 'nr' || word.length !== 2) return false;
  return surnameOf(word) === null
    ? frequency >= LEAST_FREQUENCY_OF_NAMES
    : wordsAllTheSame.has(word);
}

function writeVerbs(): void {
  const names = new Set(VERBS_THAT_NAME.trim().split(/\s+/u));
  const verbs = entries
    .filter(
      ({ word, frequency, tag }) =>
        VERB_TAGS.has(tag) &&
        frequency >= LEAST_FREQUENCY_OF_VERBS &&
        /^..?.$/u.test(word) &&
        !LIKE_BODY.test(word) &&
        !names.has(word),
    )
    .sort((a, b) => b.frequency - a.frequency)
    .map(({ word }) => word);
  write(
    'verbs',
    `/**
 * Common verbs, adverbs and conjunctions of two and three characters, most frequent first. Cut from the
 * word list of jieba 0.42.1 (MIT) by tools/make-name-lexicon.ts.
 */
export const VERBS = \`
${verbs.join(' ')}
\`;
`,
  );
}

/** Names that the list tags as other words; the few words lost are made of shorter ones. */
function looksLikeName(word: string): boolean {
  if (word.length > 3 && japanese.some((surname) => word.startsWith(surname))) return true;
  const given = [first.get(word.charAt(1))?.size ?? 0, second.get(word.charAt(2))?.size ?? 0];
  return (
    word.length === 3 && SURNAMES.includes(word.charAt(0)) && Math.min(...given) >= COMMON_GIVEN
  );
}

function countCharacters() {
  const first = new Map<string, Set<string>>();
  const second = new Map<string, Set<string>>();
  const alone = new Map<string, Set<string>>();
  const foreign = new Map<string, Set<string>>();
  const add = (seen: Map<string, Set<string>>, key: string, beside: string) =>
    seen.set(key, (seen.get(key) ?? new Set()).add(beside));
  for (const { word, tag } of entries) {
    if (tag === 'nrt' && word.length > 2)
      for (const character of word) add(foreign, character, word);
    const surname = tag === 'nr' ? surnameOf(word) : null;
    if (surname === null) continue;
    const given = word.slice(surname.length);
    if (given.length === 1) add(alone, given, surname);
    if (given.length !== 2) continue;
    add(first, given.charAt(0), surname);
    add(second, given.charAt(1), surname);
  }
  return { first, second, alone, foreign };
}

function writeCharacters(): void {
  const list = (name: string, says: string, seen: Map<string, Set<string>>, least: number) =>
    `/** ${says} */
export const ${name} =
  '${[...seen]
    .map(([key, { size }]) => [key, size] as const)
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key, count]) => `${key}${count}`)
    .join(' ')}';
`;
  write(
    'name-characters',
    `/**
 * Characters of names, each with the number of surnames that it is known to stand behind (for foreign
 * sounds: of names). Counted over the names in the word list of jieba 0.42.1 (MIT) by
 * tools/make-name-lexicon.ts.
 */

${[
  list('GIVEN_FIRST_COUNTS', 'The first of two given characters.', first, 2),
  list('GIVEN_SECOND_COUNTS', 'The second of two given characters.', second, 2),
  list('GIVEN_ALONE_COUNTS', 'Given names of one character.', alone, 2),
  list('TRANSLITERATION_COUNTS', 'Characters that write foreign sounds.', foreign, 4),
].join('\n')}`,
  );
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../server/lexicon/${name}.ts`, import.meta.url), text);
}
