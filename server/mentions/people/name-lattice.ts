/**
 * Names by the cheapest reading of a text: words cost by how rare they are, names by how rare their
 * characters are in names, less what speaks for a name on either side. 何平 is a name in 何平安排工作
 * because 何平|安排 costs less than 何平安|排.
 *
 * One class, because its steps share the tables that make it quick. The method is the usual one for Chinese (a word lattice and its shortest path); the costs are our own.
 */
import { tableOf } from '../../lexicon/characters.ts';
import { scan } from '../../lexicon/text-scan.ts';
import { JAPANESE_GIVEN } from '../../lexicon/surnames.ts';
import { NAME_ELEMENT_ENDINGS } from '../../lexicon/name-elements.ts';
import type { Span } from '../../model/evidence.ts';
import { isHan } from './cut-at-punctuation.ts';
import type { Candidate } from './candidate.ts';
import { isCredited, isLifeNote } from './weigh-surroundings.ts';
import {
  compoundSurnames,
  givenAlone,
  givenFirst,
  givenSecond,
  isGivenWord,
  MARK,
  nameElements,
  surnameCost,
  transliteration,
  UNKNOWN,
  wordCost,
  wordMarks,
} from './name-model.ts';

/** What is known before a text is read, or from a first reading. */
export interface NameHints {
  /** What speaks for the name that begins and ends at two offsets, `start * 8 + length`. */
  readonly spans: ReadonlyMap<number, number>;
}

export const NO_HINTS: NameHints = { spans: new Map() };

const RULES = [
  '',
  'by-its-characters',
  'transliterated',
  'japanese',
  'by-its-parts',
  'well-known',
] as const;
/** How rare names are among words, by kind. */
const NAME_OF_THREE = 4.5;
const NAME_OF_TWO = 5.8;
/** Behind a title any character may be a surname. */
const SURNAME_UNLISTED = 8.5;
const NAME_OF_JAPAN = 4;
const NAME_FROM_ABROAD = 7;
const GIVEN_JAPANESE = 4.2;
/** A character that few Japanese names have. */
const SELDOM_JAPANESE = 8;
/** Without a word that announces it, a Japanese surname is a place or two words. */
const JAPANESE_UNANNOUNCED = 4;
/** 张陈秀如: a husband's surname before one's own, only where a title or a form of address tells. */
const MARRIED = 2;
/** 副局长陶冶说: what stands whole between a post and such a verb is a name. */
const SPEAKS = 4;
/** 先生, 女士. */
const ADDRESSES = 4.5;
const LISTED_AS_TITLE = 5;
/** 甲摄, 乙著. */
const CREDIT_VERBS = new Set(Array.from('摄著译绘文图', toCode));
const BETWEEN_POST_AND_VERB = 4;
/** 市工商局局长甘泉、: what stands whole between a title and a sign. */
const BETWEEN_TITLE_AND_SIGN = 3.5;
/** 书法协会会员常青。 */
const BETWEEN_OCCUPATION_AND_SIGN = 2.5;
/** 校对：查明 */
const CREDITED_ALONE = 3;
/** 副局长马力分析了: a surname right behind a title. */
const SURNAME_BEHIND_TITLE = 4;
/** 向东, 丰收, 里程: what words cost that are given names. */
const GIVEN_WORD = 9;
const NAME_OF_FAME = 9;
/** 600余人: what is counted is no name. */
const COUNTED = -8;
/** 瓦赫宁|根大学: what sounds foreign goes on. */
const GOES_ON = 3;
/** “校长陪餐”: words that are quoted. */
const END_OF_QUOTE = -1.5;
/** 国康|控股, 瑞诺（中国）公司. */
const OF_COMPANY = -6;
const QUOTE_END = toCode('”');
const ANNOUNCES = MARK.title | MARK.post | MARK.occupation;
/** Words that are no names themselves, whatever stands beside them. */
const NEVER_NAMES =
  MARK.title | MARK.occupation | MARK.follower | MARK.strong | MARK.never | MARK.adverb;
/** 方圆女士: at the start of a sentence, before a form of address. */
const ADDRESSED = 4;
/** 解放，男，1953年生: the subject of a note of a life. */
const LIVED = 9;
const SUBJECT_OF_A_LIFE = 4;
const NAME_OF_ELEMENTS = 8;
const ELEMENT = 3.5;
const MOST_ELEMENTS = 3;
const LONGEST_FROM_ABROAD = 8;
const PLACE_SUFFIX = tableOf('区村路街巷桥湾屯庄寨港河江湖岛站厂矿店院校局馆园山岭峡沟宫寺庙塔殿');
/** 邹平县: a division, whatever it looks like. */
const DIVISION_SUFFIX = tableOf('省市县镇乡');
const BOUNDARY = 0.7;
/** In the middle of prose names are rarer, and rarer still where something is quoted: “双战双胜”. */
const UNANNOUNCED = -1.5;
const QUOTED = -3;

function toCode(character: string): number {
  return character.charCodeAt(0);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** 先生, 女士 */
function isCourtesy(first: number, second: number): boolean {
  return (first === 0x5148 && second === 0x751f) || (first === 0x5973 && second === 0x58eb);
}

/** Reads one stretch of Han characters after another; keeps its tables between them. */
class NameLattice {
  #text = '';
  #hints: NameHints = NO_HINTS;
  #best = new Float64Array(256);
  #back = new Int32Array(256);
  #kind = new Uint8Array(256);
  #marks = new Uint16Array(256);
  #right = new Float32Array(256);
  #start = 0;
  #end = 0;
  #isCredited = false;
  #isCounted = false;
  /** Of the titles and verbs that begin where names are tried: a bit for each length. */
  #words = 0;

  /**
   * @param text the one that `scan` has open
   * @param found gets the names, in order
   */
  read(text: string, hints: NameHints, { start, end }: Span, found: Candidate[]): void {
    const length = end - start;
    if (length >= this.#best.length) this.#widen(length + 1);
    this.#text = text;
    this.#hints = hints;
    this.#start = start;
    this.#end = end;
    this.#isCredited = start > 0 && isCredited(text, start);
    this.#isCounted = start > 0 && isDigit(text.charCodeAt(start - 1));
    // Most stretches are too short for fill() to pay.
    for (let at = 0; at <= length; at += 1) {
      this.#best[at] = Infinity;
      this.#marks[at] = 0;
      this.#right[at] = NaN;
    }
    this.#best[0] = 0;
    let mayHoldNames = false;
    for (let at = 0; at < length; at += 1) {
      const begins = this.#stepWords(at);
      const code = text.charCodeAt(start + at);
      if (surnameCost[code] !== Infinity || this.#isAfterPost(at) || this.#isListed(at))
        mayHoldNames = this.#stepChinese(at) || mayHoldNames;
      if (transliteration[code] !== Infinity) mayHoldNames = this.#stepAbroad(at) || mayHoldNames;
      if ((begins & MARK.compound) !== 0) mayHoldNames = this.#stepCompound(at) || mayHoldNames;
      if ((begins & MARK.famous) !== 0) mayHoldNames = this.#stepFamous(at) || mayHoldNames;
      if ((begins & MARK.element) !== 0)
        mayHoldNames = this.#stepElements(at, at, 0) || mayHoldNames;
    }
    if (mayHoldNames) for (const name of this.#trace(length)) found.push(name);
  }

  /** Goes on by every word that begins here; what they are marked with. */
  #stepWords(at: number): number {
    const base = this.#best[at] ?? Infinity;
    const start = this.#start + at;
    scan.cover(start);
    const past = scan.firstAt(start + 1);
    let begins = 0;
    let titleEnd = -1;
    this.#words = 0;
    for (let word = scan.firstAt(start); word < past; word += 1) {
      const to = at + scan.lengthOf(word);
      if (this.#start + to > this.#end) break;
      const node = scan.nodeOf(word);
      let marks = wordMarks[node] ?? 0;
      // 赵敏同志任市委书记: who is addressed stands before, and nobody behind.
      const isAddress = (marks & MARK.address) !== 0 || (marks & MARK.post) === 0;
      if (isAddress && at > 0 && (this.#kind[at] ?? 0) > 0) marks &= ~ANNOUNCES;
      if (marks !== 0) {
        this.#marks[to] = (this.#marks[to] ?? 0) | marks;
        if ((marks & ANNOUNCES) !== 0) {
          // 主教练 announces, not 主教 in it.
          if (titleEnd > 0) this.#marks[titleEnd] = (this.#marks[titleEnd] ?? 0) & ~ANNOUNCES;
          titleEnd = to;
        }
        begins |= marks;
        if ((marks & MARK.never) !== 0) this.#words |= ~0 << (to - at);
        else if ((marks & NEVER_NAMES) !== 0) this.#words |= 1 << (to - at);
      }
      const cost = wordCost[node] ?? Infinity;
      if (cost !== Infinity) this.#relax(at, to, base + cost, 0);
    }
    this.#relax(at, at + 1, base + UNKNOWN, 0);
    return begins;
  }

  #stepChinese(at: number): boolean {
    const listed = surnameCost[this.#text.charCodeAt(this.#start + at)] ?? Infinity;
    const isTold = this.#isAfterPost(at) || this.#isListed(at);
    const surname = isTold ? Math.min(listed, SURNAME_UNLISTED) : listed;
    const isBehindTitle = listed !== Infinity && ((this.#marks[at] ?? 0) & MARK.title) !== 0;
    const left = this.#weighLeft(at) + (isBehindTitle ? SURNAME_BEHIND_TITLE : 0);
    const one = this.#tryGiven(at, 1, surname - left, 1, NAME_OF_TWO);
    const two = this.#tryGiven(at, 1, surname - left, 2, NAME_OF_THREE);
    return this.#stepMarried(at, listed, left) || one || two;
  }

  /** 张陈秀如女士, 委员梁陈慧贞. */
  #stepMarried(at: number, surname: number, left: number): boolean {
    const own = surnameCost[this.#text.charCodeAt(this.#start + at + 1)] ?? Infinity;
    if (own === Infinity || surname === Infinity || this.#start + at + 4 > this.#end) return false;
    if (left < LISTED_AS_TITLE && this.#weighRight(at + 4) < SPEAKS) return false;
    return this.#tryGiven(at, 2, surname + own + MARRIED - left, 2, NAME_OF_THREE);
  }

  #stepCompound(at: number): boolean {
    let found = false;
    for (let length = 2; length <= 3; length += 1) {
      const offset = this.#start + at;
      if (offset + length >= this.#end) return found;
      const surname = compoundSurnames.get(this.#text.slice(offset, offset + length));
      if (!surname) continue;
      const cost = surname.cost - this.#weighLeft(at);
      if (surname.isJapanese) found = this.#tryJapanese(at, length, cost) || found;
      else {
        found = this.#tryGiven(at, length, cost, 1, NAME_OF_TWO) || found;
        found = this.#tryGiven(at, length, cost, 2, NAME_OF_THREE) || found;
      }
    }
    return found;
  }

  #tryGiven(at: number, surname: number, cost: number, given: number, prior: number): boolean {
    const to = at + surname + given;
    if (this.#start + to > this.#end) return false;
    const first = this.#text.charCodeAt(this.#start + at + surname);
    const second = this.#text.charCodeAt(this.#start + to - 1);
    let characters =
      given === 1
        ? (givenAlone[first] ?? UNKNOWN)
        : (givenFirst[first] ?? UNKNOWN) + (givenSecond[second] ?? UNKNOWN);
    if (given === 2) {
      if (isCourtesy(first, second)) return false;
      if (characters > GIVEN_WORD && isGivenWord(first, second)) characters = GIVEN_WORD;
    }
    return this.#tryName(at, to, prior + cost + characters, 1);
  }

  #tryJapanese(at: number, surname: number, cost: number): boolean {
    let found = false;
    let total = NAME_OF_JAPAN + cost + (this.#weighLeft(at) < 2 ? JAPANESE_UNANNOUNCED : 0);
    for (let given = 1; given <= 3; given += 1) {
      const to = at + surname + given;
      if (this.#start + to > this.#end) break;
      const last = this.#text.charAt(this.#start + to - 1);
      total += JAPANESE_GIVEN.includes(last) ? GIVEN_JAPANESE : SELDOM_JAPANESE;
      found = this.#tryName(at, to, total, 3) || found;
    }
    return found;
  }

  #stepAbroad(at: number): boolean {
    let cost = NAME_FROM_ABROAD - this.#weighLeft(at);
    let found = false;
    const most = Math.min(this.#end - this.#start, at + LONGEST_FROM_ABROAD);
    for (let to = at + 1; to <= most; to += 1) {
      cost += transliteration[this.#text.charCodeAt(this.#start + to - 1)] ?? Infinity;
      if (cost === Infinity) break;
      if (to - at < 2) continue;
      const further = cost + (to - at === 2 ? 2 : 0) + (this.#soundsOn(to) ? GOES_ON : 0);
      found = this.#tryName(at, to, further, 2) || found;
    }
    return found;
  }

  /** Whether what stands behind sounds foreign, too, and follows no name. */
  #soundsOn(to: number): boolean {
    const offset = this.#start + to;
    if (offset >= this.#end || this.#weighRight(to) > 0) return false;
    return transliteration[this.#text.charCodeAt(offset)] !== Infinity;
  }

  /** 李白, 普京: names that need no surname. */
  #stepFamous(at: number): boolean {
    let found = false;
    const past = scan.firstAt(this.#start + at + 1);
    for (let word = scan.firstAt(this.#start + at); word < past; word += 1) {
      const to = at + scan.lengthOf(word);
      if (this.#start + to > this.#end) break;
      if (((wordMarks[scan.nodeOf(word)] ?? 0) & MARK.famous) !== 0)
        found = this.#tryName(at, to, NAME_OF_FAME - this.#weighLeft(at), 5) || found;
    }
    return found;
  }

  /** 乌力吉|图, 布和|敖其尔: one to three parts. */
  #stepElements(at: number, from: number, count: number): boolean {
    const parts = nameElements.get(this.#text.charAt(this.#start + from));
    if (!parts || count === MOST_ELEMENTS) return false;
    let found = false;
    for (const part of parts) {
      const to = from + part.length;
      if (this.#start + to > this.#end || !this.#text.startsWith(part, this.#start + from))
        continue;
      const cost = NAME_OF_ELEMENTS + (count + 1) * ELEMENT - this.#weighLeft(at);
      found = this.#tryName(at, to, cost, 4) || found;
      const closes = NAME_ELEMENT_ENDINGS.includes(this.#text.charAt(this.#start + to));
      if (closes && this.#start + to < this.#end)
        found = this.#tryName(at, to + 1, cost + ELEMENT, 4) || found;
      found = this.#stepElements(at, to, count + 1) || found;
    }
    return found;
  }

  #tryName(at: number, to: number, cost: number, kind: number): boolean {
    if (((this.#words >> (to - at)) & 1) !== 0) return false;
    const { spans } = this.#hints;
    const hint = spans.size > 0 ? (spans.get((this.#start + at) * 8 + (to - at)) ?? 0) : 0;
    const right = this.#weighRight(to);
    const total =
      (this.#best[at] ?? Infinity) + cost - right - this.#weighBoth(at, to, right) - hint;
    return this.#relax(at, to, total, kind);
  }

  /** What both sides together speak for a name: it stands whole between them. */
  #weighBoth(at: number, to: number, right: number): number {
    if (this.#isTitled(at)) {
      // 主席今天会见: two characters without a surname are rather a word.
      const isDoubtful =
        to - at === 2 && surnameCost[this.#text.charCodeAt(this.#start + at)] === Infinity;
      if (right >= SPEAKS && this.#isAfterPost(at))
        return isDoubtful ? BETWEEN_POST_AND_VERB / 2 : BETWEEN_POST_AND_VERB;
      if (right > BOUNDARY && !isDoubtful) return BETWEEN_POST_AND_VERB / 2;
      if (this.#start + to !== this.#end || isDoubtful || right < 0) return 0;
      return BETWEEN_TITLE_AND_SIGN + (at === 0 ? CREDITED_ALONE : 0);
    }
    if (((this.#marks[at] ?? 0) & MARK.occupation) !== 0)
      return this.#start + to === this.#end && right > 0 ? BETWEEN_OCCUPATION_AND_SIGN : 0;
    if (at > 0) return 0;
    if (right >= LIVED) return SUBJECT_OF_A_LIFE;
    return right === ADDRESSES ? ADDRESSED : 0;
  }

  /** Whether a title stands before, or a label of credits. */
  #isTitled(at: number): boolean {
    if (at === 0) return this.#isCredited;
    return ((this.#marks[at] ?? 0) & MARK.title) !== 0;
  }

  #relax(from: number, to: number, cost: number, kind: number): boolean {
    if (cost >= (this.#best[to] ?? Infinity)) return false;
    this.#best[to] = cost;
    this.#back[to] = from;
    this.#kind[to] = kind;
    return kind > 0;
  }

  /** Whether a name of two or three characters is expected here from a list. */
  #isListed(at: number): boolean {
    const key = (this.#start + at) * 8;
    const { spans } = this.#hints;
    return spans.size > 0 && ((spans.get(key + 2) ?? 0) > 8 || (spans.get(key + 3) ?? 0) > 8);
  }

  #isAfterPost(at: number): boolean {
    return ((this.#marks[at] ?? 0) & MARK.post) !== 0;
  }

  /** What the words before speak for a name here. */
  #weighLeft(at: number): number {
    const marks = this.#marks[at] ?? 0;
    if ((marks & MARK.title) !== 0) return 5;
    if ((marks & MARK.occupation) !== 0) return 3;
    if ((marks & MARK.leader) !== 0) return 2;
    if (at > 0) return UNANNOUNCED;
    if (this.#isCredited) return 4;
    if (this.#isCounted) return COUNTED;
    return this.#start > 0 && '“《‘'.includes(this.#text.charAt(this.#start - 1))
      ? QUOTED
      : BOUNDARY;
  }

  /** What the words behind speak for a name that ends here. */
  #weighRight(to: number): number {
    const known = this.#right[to] ?? NaN;
    if (!Number.isNaN(known)) return known;
    const weight = this.#readRight(this.#start + to);
    this.#right[to] = weight;
    return weight;
  }

  #readRight(offset: number): number {
    const code = this.#text.charCodeAt(offset);
    if (!isHan(code)) {
      if (code === QUOTE_END) return END_OF_QUOTE;
      if (isLifeNote(this.#text, this.#start, offset)) return LIVED;
      return this.#text.startsWith('（中国）', offset) ? OF_COMPANY : BOUNDARY;
    }
    let marks = 0;
    scan.cover(offset);
    const past = scan.firstAt(offset + 1);
    for (let word = scan.firstAt(offset); word < past; word += 1)
      if (offset + scan.lengthOf(word) <= this.#end) marks |= wordMarks[scan.nodeOf(word)] ?? 0;
    if ((marks & MARK.courtesy) !== 0) return ADDRESSES;
    if ((marks & (MARK.strong | MARK.address)) !== 0) return SPEAKS;
    if (offset + 1 === this.#end && CREDIT_VERBS.has(code)) return SPEAKS;
    if ((marks & MARK.follower) !== 0) return 1.5;
    if ((marks & MARK.company) !== 0) return OF_COMPANY;
    if (DIVISION_SUFFIX[code] === 1) return -8;
    return PLACE_SUFFIX[code] === 1 ? -3 : 0;
  }

  #trace(length: number): Candidate[] {
    const found: Candidate[] = [];
    for (let to = length; to > 0; to = this.#back[to] ?? 0) {
      const kind = this.#kind[to] ?? 0;
      if (kind === 0) continue;
      const from = this.#back[to] ?? 0;
      const left = this.#weighLeft(from);
      const right = this.#weighRight(to);
      const start = this.#start + from;
      const end = this.#start + to;
      found.push({
        start,
        end,
        name: this.#text.slice(start, end),
        score: 2 + left + right,
        rule: left >= 5 ? 'after-title' : left + right >= 4 ? 'in-context' : (RULES[kind] ?? ''),
      });
    }
    return found.reverse();
  }

  #widen(length: number): void {
    const size = length * 2;
    this.#best = new Float64Array(size);
    this.#back = new Int32Array(size);
    this.#kind = new Uint8Array(size);
    this.#marks = new Uint16Array(size);
    this.#right = new Float32Array(size);
  }
}

/** One for all texts: reading is never interrupted. */
export const nameLattice = new NameLattice();
