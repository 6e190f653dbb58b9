/** What is looked through of an entity, and what is shown of it. */
import { type EntityRow, toEntity } from '../entity-columns.ts';
import type { SearchHitRecord } from '../list-records.ts';
import type { EntityKind } from '../records.ts';

export interface NameEntry {
  readonly row: EntityRow;
  readonly summary: string | null;
  readonly degree: number;
  /** In lower case, as all that follows. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Joined; empty where there is none, as `initials`. */
  readonly pinyin: string;
  readonly initials: string;
  /** Pinyin and initials from each syllable on, and words of the name in Latin letters. */
  readonly latin: readonly string[];
}

/** As the database gives it. */
export type NameRow = readonly [
  row: EntityRow,
  summary: string | null,
  degree: number,
  aliases: readonly string[] | null,
  pinyin: string | null,
];

const LATIN_WORDS = /[\p{Script=Latin}\d]+/gu;

/**
 * Works out once what every question needs.
 *
 * @returns null for what has no name yet: an organisation that only its part has named so far
 */
export function toNameEntry([row, summary, degree, written, pinyin]: NameRow): NameEntry | null {
  const name = (row[2] as string | null)?.toLowerCase();
  if (name === undefined) return null;
  const aliases = (written ?? []).map((one) => one.toLowerCase());
  const syllables = pinyin === null ? [] : pinyin.split(' ');
  const from = syllables.map((_, index) => syllables.slice(index));
  const joined = from.map((rest) => rest.join(''));
  const initials = from.map((rest) => rest.map((one) => one.charAt(0)).join(''));
  const words = [name, ...aliases].flatMap((one) => one.match(LATIN_WORDS) ?? []);
  return {
    row,
    summary,
    degree,
    name,
    aliases,
    pinyin: joined[0] ?? '',
    initials: initials[0] ?? '',
    latin: [...new Set([...joined, ...initials, ...words])],
  };
}

export function isOfKinds({ row }: NameEntry, kinds: readonly EntityKind[] | null): boolean {
  return kinds === null || kinds.includes(row[0]);
}

/** @param written what was typed, in every way to write it, in lower case */
export function toHit(entry: NameEntry, written: readonly string[]): SearchHitRecord {
  const entity = toEntity(entry.row);
  const { name, aliases } = entry;
  const alias = written.includes(name)
    ? undefined
    : (aliases.find((one) => written.includes(one)) ??
      (written.some((word) => name.includes(word))
        ? undefined
        : aliases.find((one) => written.some((word) => one.includes(word)))));
  const spelled = 'aliases' in entity ? entity.aliases : [];
  const matched = spelled.find((one) => one.toLowerCase() === alias) ?? alias ?? entity.name;
  return { entity, summary: entry.summary, matched };
}
