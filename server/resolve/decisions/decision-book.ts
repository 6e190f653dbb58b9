/** All decisions of curators, ordered so that derivation can ask them. */
import type { Decision, EntityReference, MentionReference } from '../../model/decision.ts';
import { DisjointSets } from '../disjoint-sets.ts';
import { idOfReference } from '../organisations/identify-organisation.ts';

/** Two references to people, or to meetings: of each, the first mention that is there counts. */
export interface Tie {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** What is decided on people, or on meetings; earlier decisions first. */
export interface Ties {
  readonly same: readonly Tie[];
  readonly apart: readonly Tie[];
  readonly renames: readonly { readonly mentions: readonly string[]; readonly name: string }[];
}

export interface DecisionBook {
  readonly people: Ties;
  readonly meetings: Ties;
  isRejected(statementId: string): boolean;
  /** The id that stands for an organisation, and its name where decisions have a say in it. */
  findOrganisation(id: string): { readonly id: string; readonly name: string | null };
  /** Ids that articles give to the organisation that this id is one of. */
  listOrganisations(id: string): readonly string[];
  /** Whether two organisations were said to be two. */
  arePartedOrganisations(one: string, other: string): boolean;
  /** Names that are to be resolved together with this one: decisions join their people. */
  listNames(name: string): readonly string[];
}

/** Brings decisions into order; none, or in any order, will do. */
export function openDecisionBook(decisions: readonly Decision[]): DecisionBook {
  const sorted = [...decisions].sort(compareDecisions);
  const rejected = new Set(sorted.flatMap((one) => (one.kind === 'REJECT' ? [one.one.id] : [])));
  const people = collectTies(sorted, 'PERSON');
  const names = new DisjointSets<string>();
  for (const keys of listTied(people)) {
    const [first = '', ...rest] = keys.map(readName);
    for (const next of rest) names.join(first, next);
  }
  return {
    people,
    meetings: collectTies(sorted, 'MEETING'),
    isRejected: (id) => rejected.has(id),
    listNames: (name) => names.list(name),
    ...collectOrganisations(sorted),
  };
}

/** The name in a person's key: `<article>/韦韬#2` and `<article>/byline:韦韬` are both 韦韬. */
export function readName(key: string): string {
  return key.slice(key.indexOf('/') + 1).replace(/^byline:|#\d+$/gu, '');
}

/** Mentions that each decision speaks of: which of them is there first must be seen together. */
export function listTied({ same, apart, renames }: Ties): (readonly string[])[] {
  return [
    ...[...same, ...apart].map(({ one, other }) => [...one, ...other]),
    ...renames.map(({ mentions }) => mentions),
  ];
}

function compareDecisions(a: Decision, b: Decision): number {
  return a.time === b.time ? (a.id < b.id ? -1 : 1) : a.time < b.time ? -1 : 1;
}

function collectTies(decisions: readonly Decision[], kind: MentionReference['kind']): Ties {
  const [same, apart]: [Tie[], Tie[]] = [[], []];
  const renames: { mentions: readonly string[]; name: string }[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'REJECT' || decision.one.kind !== kind) continue;
    const { mentions } = decision.one;
    if (decision.kind === 'RENAME') renames.push({ mentions, name: decision.name });
    else if (decision.other.kind === kind)
      (decision.kind === 'SAME_AS' ? same : apart).push({
        one: mentions,
        other: decision.other.mentions,
      });
  }
  return { same, apart, renames };
}

function collectOrganisations(decisions: readonly Decision[]) {
  const sets = new DisjointSets<string>();
  const names = new Map<string, string>();
  const renamed = new Map<string, string>();
  const parted: (readonly [string, string])[] = [];
  const same: (readonly [string, string])[] = [];
  for (const decision of decisions) {
    if (decision.kind === 'REJECT' || decision.one.kind !== 'ORGANISATION') continue;
    const one = identify(decision.one);
    names.set(one, decision.one.name);
    if (decision.kind === 'RENAME') renamed.set(one, decision.name);
    else if (decision.other.kind === 'ORGANISATION') {
      const other = identify(decision.other);
      names.set(other, decision.other.name);
      (decision.kind === 'SAME_AS' ? same : parted).push([one, other]);
    }
  }
  for (const [one, other] of same) {
    const all = new Set([...sets.list(one), ...sets.list(other)]);
    if (!parted.some(([a, b]) => all.has(a) && all.has(b))) sets.join(one, other);
  }
  const find = (id: string) => {
    const all = sets.list(id);
    // The fullest name is the best; it must not depend on the order of the decisions.
    const [best = id] = [...all].sort((a, b) => compareNames(names.get(a), names.get(b)));
    const [name] = all.flatMap((one) => renamed.get(one) ?? []).sort();
    return { id: best, name: name ?? (all.length > 1 ? (names.get(best) ?? null) : null) };
  };
  return {
    findOrganisation: find,
    listOrganisations: (id: string) => sets.list(id),
    arePartedOrganisations: (one: string, other: string) => {
      const all = new Set([...sets.list(one), ...sets.list(other)]);
      return parted.some(([a, b]) => all.has(a) && all.has(b));
    },
  };
}

function compareNames(a = '', b = ''): number {
  return b.length - a.length || (a < b ? -1 : 1);
}

function identify(reference: EntityReference): string {
  return reference.kind === 'ORGANISATION' ? idOfReference(reference) : '';
}
