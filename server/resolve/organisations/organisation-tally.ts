/**
 * What statements say of organisations, counted some at a time: of 太原市委 there are more in an archive
 * than memory should hold.
 */
import { ORGANISATION_KINDS, type OrganisationKind } from '../../model/extraction.ts';
import { findBlock } from './compare-organisations.ts';
import { compareStatements } from '../statements/compare-statements.ts';
import type { DecisionBook } from '../decisions/decision-book.ts';
import {
  type DerivedGraph,
  type DerivedOrganisation,
  type DerivedRelation,
  NOTHING_DERIVED,
} from '../derived-graph.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { growRelation } from '../grow-relation.ts';
import { namePost } from './name-post.ts';
import { relate, relateAttendances } from '../relate.ts';

/** What is said of one organisation. */
interface Told {
  /** The earliest statement names it. */
  first: { readonly by: GroundedStatement; readonly name: string };
  readonly aliases: Set<string>;
  readonly kinds: Map<OrganisationKind, number>;
}

interface Mention {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind | null;
  readonly aliases: readonly string[];
}

type Relations<R extends DerivedRelation> = Map<string, R>;

export class OrganisationTally {
  readonly #ids: ReadonlySet<string>;
  readonly #book: DecisionBook;
  readonly #told = new Map<string, Told>();
  /** Of each role the earliest statement. */
  readonly #roles = new Map<string, GroundedStatement>();
  readonly #at: Relations<DerivedRelation> = new Map();
  readonly #partOf: Relations<DerivedRelation> = new Map();
  readonly #attended: Relations<DerivedGraph['attended'][number]> = new Map();

  /** @param ids of the organisations asked for, as decisions settle them */
  constructor(ids: ReadonlySet<string>, book: DecisionBook) {
    this.#ids = ids;
    this.#book = book;
  }

  /** Counts statements with settled ids, in any order, each once; on other organisations they do no harm. */
  add(statements: readonly GroundedStatement[]): void {
    const standing = statements.filter(({ id }) => !this.#book.isRejected(id));
    for (const one of standing) this.#note(one);
    const own = standing.filter(({ subjectOrganisationId: id }) => this.#isAsked(id));
    const posts = standing.filter(
      ({ roleId, organisationId: id }) => roleId !== null && this.#isAsked(id),
    );
    for (const one of posts) {
      const known = this.#roles.get(one.roleId ?? '');
      if (!known || compareStatements(one, known) < 0) this.#roles.set(one.roleId ?? '', one);
    }
    const parts = own.filter(({ kind }) => kind === 'PART_OF');
    count(this.#at, relate('AT', posts, roleOf, organisationOf).map(withoutStatements));
    count(
      this.#partOf,
      relate('PART_OF', parts, subjectOf, organisationOf)
        .map(withoutStatements)
        // What decisions made one is no part of itself.
        .filter(({ source, target }) => source !== target),
    );
    count(this.#attended, relateAttendances(own, subjectOf));
  }

  /** Derives the organisations, their roles, and what they are part of and attended; no links. */
  derive(): DerivedGraph {
    return {
      ...NOTHING_DERIVED,
      organisations: [...this.#told].map(([id, told]) => describe(id, told)),
      roles: [...this.#roles].map(([id, one]) => {
        const title = one.title ?? '';
        return { id, name: namePost(one.organisationName, title), title, summary: null };
      }),
      at: [...this.#at.values()],
      partOf: [...this.#partOf.values()],
      attended: [...this.#attended.values()],
    };
  }

  #isAsked(id: string | null): boolean {
    return id !== null && this.#ids.has(id);
  }

  #note(by: GroundedStatement): void {
    for (const { id, name, kind, aliases } of listMentions(by)) {
      if (!this.#ids.has(id)) continue;
      const told: Told = this.#told.get(id) ?? {
        first: { by, name },
        aliases: new Set(),
        kinds: new Map(),
      };
      this.#told.set(id, told);
      if (compareStatements(by, told.first.by) < 0) told.first = { by, name };
      for (const alias of aliases) told.aliases.add(alias);
      if (kind !== null) told.kinds.set(kind, (told.kinds.get(kind) ?? 0) + 1);
    }
  }
}

function describe(id: string, { first: { name }, aliases, kinds }: Told): DerivedOrganisation {
  const [kind] = [...ORGANISATION_KINDS].sort((a, b) => (kinds.get(b) ?? 0) - (kinds.get(a) ?? 0));
  return {
    id,
    name,
    kind: kinds.size === 0 ? 'OTHER' : (kind ?? 'OTHER'),
    aliases: [...aliases].filter((alias) => alias !== name).sort(),
    block: findBlock(name),
    summary: null,
  };
}

function count<R extends DerivedRelation>(known: Relations<R>, added: readonly R[]): void {
  for (const one of added) {
    const before = known.get(one.id);
    known.set(one.id, before ? { ...one, ...growRelation(before, one) } : one);
  }
}

function listMentions(one: GroundedStatement): Mention[] {
  const subject = {
    id: one.subjectOrganisationId,
    name: one.subjectName ?? '',
    kind: one.subjectOrganisationKind,
    aliases: one.subjectOrganisationAliases,
  };
  const object = {
    id: one.organisationId,
    name: one.organisationName ?? '',
    kind: one.organisationKind,
    aliases: one.organisationAliases,
  };
  return [subject, object].flatMap(({ id, ...more }) => (id === null ? [] : [{ id, ...more }]));
}

function withoutStatements([relation]: readonly [DerivedRelation, unknown]): DerivedRelation {
  return relation;
}

function roleOf({ roleId }: GroundedStatement): string | null {
  return roleId;
}

function organisationOf({ organisationId }: GroundedStatement): string | null {
  return organisationId;
}

function subjectOf({ subjectOrganisationId }: GroundedStatement): string | null {
  return subjectOrganisationId;
}
