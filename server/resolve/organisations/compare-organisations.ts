/** Organisations of different names that may be one: short names, and names that articles use for each other. */
import type { CandidateReason } from '../../model/candidate.ts';
import type { DerivedCandidate, DerivedOrganisation } from '../derived-graph.ts';
import { isSubsequence } from '../../lexicon/is-subsequence.ts';
import { toCandidate } from '../to-candidate.ts';

export type ComparedOrganisation = Pick<DerivedOrganisation, 'id' | 'name' | 'aliases' | 'kind'>;

const LEGAL_FORM = /(?:股份|责任|控股)*(?:有限)?(?:责任)?公司$/u;
const BRACKETS = /[（(].*?[）)]/gu;
/** As many characters tell where it is (太原…) and what it is (…中心). */
const HEAD = 2;
const TAIL = 2;
/** 集团, 市委 and 我校 are said of many. */
const GENERIC = /^(?:[我本该市省区县州全各]|.{1,3}$)/u;
/** What a part, or one of several, has more in its name: 小店区人民法院, 第二中学, 分公司. */
const PART = /[区县镇乡村旗分第站所队]|街道|[一二三四五六七八九十\d]/u;
const SCORES = { named: 0.7, aliased: 0.5, form: 0.8, short: 0.45, both: 0.85 } as const;

/** Makes the key under which organisations are compared: what it is, without the legal form. */
export function findBlock(name: string): string {
  return stripForm(name).slice(-TAIL);
}

/**
 * Lists pairs of organisations that may be one.
 *
 * @param organisations all of one block
 * @param areParted whether a curator said that two are two
 */
export function compareOrganisations(
  organisations: readonly ComparedOrganisation[],
  areParted: (one: string, other: string) => boolean,
): DerivedCandidate[] {
  const buckets = new Map<string, ComparedOrganisation[]>();
  for (const one of organisations)
    for (const mark of new Set([
      `head ${one.name.slice(0, HEAD)}`,
      ...listNames(one).map((name) => `name ${name}`),
    ])) {
      const bucket = buckets.get(mark);
      if (bucket) bucket.push(one);
      else buckets.set(mark, [one]);
    }
  const found = new Map<string, DerivedCandidate>();
  for (const bucket of buckets.values())
    for (const [index, one] of bucket.entries())
      for (const other of bucket.slice(index + 1)) {
        if (found.has(one.id + other.id) || found.has(other.id + one.id)) continue;
        const likeness = compare(one, other);
        if (likeness !== null && !areParted(one.id, other.id))
          found.set(one.id + other.id, toCandidate({ one: one.id, other: other.id, ...likeness }));
      }
  return [...found.values()];
}

function compare(one: ComparedOrganisation, other: ComparedOrganisation) {
  const isOneKind = one.kind === other.kind || [one.kind, other.kind].includes('OTHER');
  if (!isOneKind || one.name === other.name) return null;
  const isForm = stripForm(one.name) === stripForm(other.name);
  const isShort = isShortName(one.name, other.name);
  const isNamed = one.aliases.includes(other.name) || other.aliases.includes(one.name);
  const isAliased = isNamed || listNames(one).some((name) => listNames(other).includes(name));
  if (!isForm && !isShort && !isAliased) return null;
  const reasons: CandidateReason[] = [
    ...(isForm ? (['SIMILAR_NAME'] as const) : isShort ? (['SHORT_NAME'] as const) : []),
    ...(isAliased ? (['SHARED_ALIAS'] as const) : []),
  ];
  const bySpelling = isForm ? SCORES.form : isShort ? SCORES.short : 0;
  const byUse = isNamed ? SCORES.named : isAliased ? SCORES.aliased : 0;
  return {
    score: bySpelling > 0 && byUse > 0 ? SCORES.both : Math.max(bySpelling, byUse),
    reasons,
  };
}

/** 省招考中心 of 省招生考试管理中心: in one place, of one sort, and with something to tell it by. */
function isShortName(a: string, b: string): boolean {
  const [short, long] = [stripForm(a), stripForm(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short.length <= HEAD + TAIL) return false;
  if (short.slice(0, HEAD) !== long.slice(0, HEAD) || short.slice(-TAIL) !== long.slice(-TAIL))
    return false;
  return isSubsequence(short, long) && !PART.test(listAdded(short, long));
}

/** The characters of `long` that are not those of `short`. */
function listAdded(short: string, long: string): string {
  let at = 0;
  let added = '';
  for (const character of long)
    if (character === short[at]) at += 1;
    else added += character;
  return added;
}

/** Names that are its own. */
function listNames({ name, aliases }: ComparedOrganisation): string[] {
  return [name, ...aliases].filter((one) => !GENERIC.test(one));
}

function stripForm(name: string): string {
  const plain = name.replace(BRACKETS, '');
  const stripped = plain.replace(LEGAL_FORM, '');
  return stripped.length > HEAD ? stripped : plain;
}
