/** Mentions → the organisations of an article: one entry a body, short names joined to the full one. */
import type { ExtractedOrganisation } from '../../model/extraction.ts';
import type { Span } from '../../model/evidence.ts';
import type { OrganisationMention } from '../../model/mention.ts';
import { completeDepartments } from './complete-departments.ts';
import { completeZones } from './complete-zones.ts';
import type { OwnHouse } from './read-own-house.ts';
import { isShortFor, LEGAL_FORM } from './is-short-for.ts';
import { joinBare } from './join-bare.ts';
import { leaveOutCities } from './leave-out-cities.ts';
import { mergeEntry } from './merge-entry.ts';
import type { Entry } from './organisation-entry.ts';
import { placeTowns } from './place-towns.ts';

/** （以下简称“江铜集团”）, （简称省科协） right behind a name. */
const DEFINITION =
  /^[”》]?（(?:(?:以下|下)?(?:简称|统称)|以下称|下称)(?:为)?[：:]?[“"「『]?(?<short>[\p{Script=Han}A-Za-z0-9·]{2,16})[”"」』]?）/u;
const OPENS_DEFINITION = new Set(Array.from('”》（', (sign) => sign.charCodeAt(0)));
const LONGEST_DEFINITION = 32;
const BARE_WORDS = ['集团', '公司', '学院'];

/** Groups mentions by full name, joins shortened and bare names, and shows what is part of what. */
export function nameOrganisations(
  text: string,
  mentions: readonly OrganisationMention[],
  house: OwnHouse,
): ExtractedOrganisation[] {
  // 到我司调研, 集团董事长甲: 集团 is the writer's own, and none of those that are named.
  const isUnnamed = (name: string) => BARE_WORDS.includes(name) && house.isOthers(name);
  const named = joinDefined(text, leaveOutCities(groupByName(placeTowns(text, mentions))));
  const whole = joinBare(completeZones(joinShortened(named, isUnnamed)), house);
  const entries = joinSame(completeDepartments(whole, house));
  for (const word of BARE_WORDS) if (!isUnnamed(word)) addBareMentions(text, word, entries);
  for (const entry of entries) entry.mentions = orderOnce(entry.mentions);
  return entries
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ name, kind, aliases, mentions: spans }, i) => {
      const whole = findWhole(name, entries);
      const partOf = whole < 0 ? null : `o${whole + 1}`;
      return { id: `o${i + 1}`, name, kind, aliases, mentions: spans, partOf };
    });
}

/** 江西铜业集团有限公司（以下简称“江铜集团”）: from there on the short name is the long one's. */
function joinDefined(text: string, entries: readonly Entry[]): Entry[] {
  const kept = new Set(entries);
  for (const entry of entries) {
    for (const { end } of [...entry.mentions]) {
      if (!OPENS_DEFINITION.has(text.charCodeAt(end))) continue;
      const short = DEFINITION.exec(text.slice(end, end + LONGEST_DEFINITION))?.groups?.short;
      if (short === undefined || short === entry.name) continue;
      for (const other of kept) {
        if (other === entry || !isCalled(other, short)) {
          renameInner(entry.name, short, other);
          continue;
        }
        if (other.name !== short) entry.aliases.push(other.name);
        for (const mention of other.mentions) entry.mentions.push(mention);
        kept.delete(other);
      }
      const known = new Set(entry.mentions.map((mention) => mention.start));
      for (let at = text.indexOf(short, end); at >= 0; at = text.indexOf(short, at + short.length))
        if (!known.has(at)) addMention(entry, { start: at, end: at + short.length }, short);
      if (!entry.aliases.includes(short)) entry.aliases.push(short);
      break;
    }
  }
  return [...kept];
}

/** 市指挥部, whether or not it was completed to 佳木斯市指挥部. */
function isCalled({ name, mentions, aliases }: Entry, short: string): boolean {
  if (name === short) return true;
  const isCompleted = /^[省市区县州旗盟]/u.test(short) && name.endsWith(short.slice(1));
  return isCompleted && mentions.length > 0 && aliases.every((alias) => alias === short);
}

/** 市指挥部农资保障组 is within what 市指挥部 was defined to be. */
function renameInner(whole: string, short: string, entry: Entry): void {
  const printed = [entry.name, ...entry.aliases].find(
    (alias) => alias.startsWith(short) && alias !== short,
  );
  if (printed === undefined || entry.name.startsWith(whole)) return;
  entry.aliases.push(entry.name);
  entry.name = whole + printed.slice(short.length);
}

/** In order, each place once: finders and posts may name the same words. */
function orderOnce(mentions: Span[]): Span[] {
  if (mentions.length < 2) return mentions;
  const ordered = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return ordered.filter(({ start, end }, i) => {
    const before = ordered[i - 1];
    return before?.start !== start || before.end !== end;
  });
}

function groupByName(mentions: readonly OrganisationMention[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const mention of mentions) {
    const entry = entries.get(mention.name) ?? {
      name: mention.name,
      kind: mention.kind,
      aliases: [],
      mentions: [],
    };
    addMention(entry, mention, mention.text);
    entries.set(mention.name, entry);
  }
  return [...entries.values()];
}

/** Bodies that came to one name are one. */
function joinSame(entries: readonly Entry[]): Entry[] {
  const kept = new Map<string, Entry>();
  for (const entry of entries) {
    const known = kept.get(entry.name);
    if (!known) {
      kept.set(entry.name, entry);
      continue;
    }
    mergeEntry(known, entry);
  }
  return [...kept.values()];
}

function addMention(entry: Entry, { start, end }: Span, words: string): void {
  if (words !== entry.name && words !== '' && !entry.aliases.includes(words))
    entry.aliases.push(words);
  entry.mentions.push({ start, end });
}

/** 山西航产集团 → 山西航空产业集团有限公司: its characters in order, the same ending, and met later. */
function joinShortened(entries: readonly Entry[], isUnnamed: (name: string) => boolean): Entry[] {
  const kept: Entry[] = [];
  for (const entry of [...entries].sort((a, b) => b.name.length - a.name.length)) {
    const full = isUnnamed(entry.name)
      ? []
      : kept.filter((each) => isShortFor(entry.name, each.name));
    const [only] = full;
    if (!only || full.length > 1) {
      kept.push(entry);
      continue;
    }
    for (const alias of [entry.name, ...entry.aliases])
      if (!only.aliases.includes(alias)) only.aliases.push(alias);
    for (const mention of entry.mentions) only.mentions.push(mention);
  }
  return kept;
}

function addBareMentions(text: string, word: string, entries: readonly Entry[]): void {
  if (!text.includes(word)) return;
  const [only, ...others] = entries.filter(
    ({ name }) => name.endsWith(word) || name.replace(LEGAL_FORM, '').endsWith(word),
  );
  if (!only || others.length > 0) return;
  const taken = new Set<number>();
  for (const { mentions } of entries) for (const { end } of mentions) taken.add(end);
  const from = only.mentions.reduce((least, span) => Math.min(least, span.end), Infinity);
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    // A longer name that holds the word ends with it.
    const overlaps = taken.has(end);
    if (!overlaps && !/[子母各总分家]/u.test(text.charAt(at - 1)))
      addMention(only, { start: at, end }, word);
  }
}

/** The entry with the longest other name that this one begins with, or -1: 太原市委政法委 is part of 太原市委. */
function findWhole(name: string, entries: readonly Entry[]): number {
  let longest = 0;
  return entries.reduce((whole, each, i) => {
    const { length } = each.name;
    if (length <= longest || length >= name.length || each.kind === 'REGION') return whole;
    if (!name.startsWith(each.name)) return whole;
    longest = length;
    return i;
  }, -1);
}
