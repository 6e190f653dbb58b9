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
import { toWords } from '../server/lexicon/to-words.ts';

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
/**
 * The list holds many a name with the word behind it (郭靖抢, 孙权派): a verb, adverb, preposition or the like
 * that stands this many times more often at the end of names than elsewhere in them is counted for no more
 * than it is elsewhere.
 */
const MOST_AT_END = 2;
const CUT_WITH_NAMES = /^[vdpcur](?!n)/u;
/** Such words that close names all the same. */
const CLOSE_NAMES = '生来才刚亮通言举然扬甫辅斗露临环影涵鉴符谱游申终亲';
/** Rarer verbs cost more room than they part from bodies. */
const LEAST_FREQUENCY_OF_VERBS = 400;
const VERB_TAGS: ReadonlySet<string> = new Set(['v', 'vi', 'vd', 'd', 'c', 'p']);
/** 政协 and 控股 are tagged as verbs. */
const LIKE_BODY = /^[省市县区镇乡村州]|[协区城市县团委会院校局部处股国省州盟旗镇乡村街]$/u;
/** 李夫人, 周家湖: what the list tags as names and is none. */
const TITLES_BEHIND =
  /(?:夫人|大人|公子|太后|皇后|贵妃|将军|长老|道人|香主|庄主|寨主|帮主|岛主|洞主|堂主|坛主|舵主|掌门|员外|大夫|老爷|先生|小姐|姑娘|师傅|师父|师弟|师兄|大哥|大嫂|大侠|瞎子|疯子|麻子|胖子|老者|真人|皇帝|太子|世子|公主|王爷|相爷|亲王|相公|老师|教授|主任|司令|政委|书记|局长|院长|校长|太太|太尉|侍郎|翰林|婆婆|婆子|公公|老汉|老大|姥姥|妈妈|奶奶|家人|家庄|二人)$/u;
const PLACES =
  /[县镇寺庙宫殿寨桥岭湾港府区村墩潭塘坝堡祠塔亭苑观路街]$|家[湖河山台嘴坪坡沟店铺集条荡渡洼]$/u;
const HAN = /^[\u4e00-\u9fff]+$/u;

const [path = 'dict.txt'] = process.argv.slice(2);
const entries: Entry[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .map(([word = '', frequency = '0', tag = '']) => ({ word, frequency: Number(frequency), tag }))
  .filter(({ word }) => HAN.test(word));
/** 明白, 文明. */
const wordsAllTheSame = new Set(toWords(WORDS_TAGGED_AS_NAMES));
const total = entries.reduce((sum, { frequency }) => sum + frequency, 0);
const compound = toWords(COMPOUND_SURNAMES);
const japanese = toWords(JAPANESE_SURNAMES);
const surnameOf = (word: string) =>
  compound.find((each) => word.startsWith(each)) ??
  (SURNAMES.includes(word.charAt(0)) ? word.charAt(0) : null);

const { first, second, alone, foreign } = countCharacters();
writeWords();
writeVerbs();
writeCharacters();

function writeWords(): void {
  const words = entries.filter(isWord);
  const byCost = new Map<string, string[]>();
  for (const { word, frequency, tag } of words) {
    const cost = `${Math.round(2 * Math.log(total / frequency)) / 2}${classOf(tag)}`;
    byCost.set(cost, [...(byCost.get(cost) ?? []), word]);
  }
  const lines = [...byCost]
    .sort(([a], [b]) => parseFloat(a) - parseFloat(b) || (a < b ? -1 : 1))
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

/** The first letter of jieba's tag, where it tells something of a name beside the word. */
function classOf(tag: string): string {
  if (tag.startsWith('ns')) return 's';
  if (tag === 'vn') return 'w';
  return /^[vdpcmqtfan]/u.test(tag)
    ? tag.charAt(0)
    : /^[uye]/u.test(tag)
      ? 'u'
      : tag.startsWith('r')
        ? 'r'
        : '';
}

function isWord({ word, frequency, tag }: Entry): boolean {
  if (word.length > LONGEST_WORD) return false;
  if (word.length === 1) return frequency > 0;
  if (wordsAllTheSame.has(word)) return true;
  if (looksLikeName(word)) return false;
  if (!tag.startsWith('nr')) return frequency >= LEAST_FREQUENCY;
  return (
    tag === 'nr' &&
    word.length === 2 &&
    surnameOf(word) === null &&
    frequency >= LEAST_FREQUENCY_OF_NAMES
  );
}

function writeVerbs(): void {
  const names = new Set(toWords(VERBS_THAT_NAME));
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
    const isName = tag === 'nr' && !wordsAllTheSame.has(word) && !TITLES_BEHIND.test(word);
    const surname = isName && !(word.length === 3 && PLACES.test(word)) ? surnameOf(word) : null;
    if (surname === null) continue;
    const given = word.slice(surname.length);
    if (given.length === 1) add(alone, given, surname);
    if (given.length !== 2) continue;
    add(first, given.charAt(0), surname);
    add(second, given.charAt(1), surname);
  }
  return { first, second: withoutWordsBehind(second, first, alone), alone, foreign };
}

type Counts = ReadonlyMap<string, ReadonlySet<string>>;

function withoutWordsBehind(second: Counts, first: Counts, alone: Counts): Counts {
  const words = new Set(
    entries.filter(({ tag }) => CUT_WITH_NAMES.test(tag)).map(({ word }) => word),
  );
  return new Map(
    [...second].map(([character, surnames]) => {
      const elsewhere = (first.get(character)?.size ?? 0) + (alone.get(character)?.size ?? 0);
      const isCut =
        words.has(character) &&
        !CLOSE_NAMES.includes(character) &&
        surnames.size > MOST_AT_END * elsewhere;
      return [character, isCut ? new Set([...surnames].slice(0, elsewhere)) : surnames] as const;
    }),
  );
}

function writeCharacters(): void {
  const list = (name: string, says: string, seen: Counts, least: number) =>
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
