/**
 * Members of many articles put into clusters, one an entity. Decisions of curators come first; then
 * evidence joins, and what speaks against it keeps apart.
 */
import type { Tie, Ties } from './decisions/decision-book.ts';
import { groupBy } from './group-by.ts';

/** A person or a meeting as one article knows it. */
export interface Member {
  readonly key: string;
  readonly articleId: string;
}

export interface Cluster<M extends Member, Facts> {
  members: M[];
  articles: Set<string>;
  /** What its members together are known for. */
  facts: Facts;
}

/** How the facts of clusters are put together, and when they speak against joining. */
export interface FactRules<M extends Member, Facts> {
  describe(member: M): Facts;
  merge(into: Facts, from: Facts): Facts;
  conflict(one: Facts, other: Facts): boolean;
}

export class Clusters<M extends Member, Facts> {
  readonly #clusterOf: Map<string, Cluster<M, Facts>>;
  readonly #keysOf: ReadonlyMap<string, readonly string[]>;
  readonly #apart = new Map<string, string[]>();
  readonly #rules: FactRules<M, Facts>;

  /** @param members whose order counts where decisions do not: give it sorted */
  constructor(members: readonly M[], ties: Ties, rules: FactRules<M, Facts>) {
    this.#rules = rules;
    this.#clusterOf = new Map(
      members.map((member) => [
        member.key,
        { members: [member], articles: new Set([member.articleId]), facts: rules.describe(member) },
      ]),
    );
    const byArticle = groupBy(members, ({ articleId }) => articleId);
    this.#keysOf = new Map(
      [...byArticle].flatMap(([article, own]) =>
        own.length > 1 ? [[article, own.map(({ key }) => key)]] : [],
      ),
    );
    for (const [one, other] of this.#settle(ties.apart)) {
      this.#apart.set(one, [...(this.#apart.get(one) ?? []), other]);
      this.#apart.set(other, [...(this.#apart.get(other) ?? []), one]);
    }
    for (const [one, other] of this.#settle(ties.same)) {
      const [a, b] = [this.#clusterOf.get(one), this.#clusterOf.get(other)];
      if (a && b && a !== b && !this.areParted(a, b)) this.#merge(a, b);
    }
  }

  /** The cluster that a member is in now. */
  find(member: M): Cluster<M, Facts> {
    const cluster = this.#clusterOf.get(member.key);
    if (cluster === undefined) throw new RangeError(`${member.key} is in no cluster.`);
    return cluster;
  }

  /** The cluster that a reference means; undefined where none of its mentions is there. */
  findMentioned(mentions: readonly string[]): Cluster<M, Facts> | undefined {
    return this.#clusterOf.get(mentions.find((key) => this.#clusterOf.has(key)) ?? '');
  }

  list(): Cluster<M, Facts>[] {
    return [...new Set(this.#clusterOf.values())];
  }

  /** Joins two clusters, unless an article names both, facts conflict or a curator parted them. */
  join(a: Cluster<M, Facts>, b: Cluster<M, Facts>): boolean {
    if (a === b) return true;
    if (this.haveArticleInCommon(a, b) || this.areParted(a, b)) return false;
    if (this.#rules.conflict(a.facts, b.facts)) return false;
    this.#merge(a, b);
    return true;
  }

  /** An article that names two of them means two. */
  haveArticleInCommon(a: Cluster<M, Facts>, b: Cluster<M, Facts>): boolean {
    const [few, many] = a.articles.size < b.articles.size ? [a, b] : [b, a];
    for (const article of few.articles) if (many.articles.has(article)) return true;
    return false;
  }

  /** The other clusters that some article names beside this one. */
  listBeside(cluster: Cluster<M, Facts>): Cluster<M, Facts>[] {
    const beside = new Set<Cluster<M, Facts>>();
    for (const article of cluster.articles)
      for (const key of this.#keysOf.get(article) ?? []) {
        const other = this.#clusterOf.get(key);
        if (other && other !== cluster) beside.add(other);
      }
    return [...beside];
  }

  /** Whether a curator said that they are two. */
  areParted(a: Cluster<M, Facts>, b: Cluster<M, Facts>): boolean {
    if (this.#apart.size === 0) return false;
    const few = a.members.length < b.members.length ? a : b;
    const many = few === a ? b : a;
    return few.members.some(({ key }) =>
      (this.#apart.get(key) ?? []).some((other) => this.#clusterOf.get(other) === many),
    );
  }

  #settle(ties: readonly Tie[]): (readonly [string, string])[] {
    const find = (mentions: readonly string[]) => mentions.find((key) => this.#clusterOf.has(key));
    return ties.flatMap(({ one, other }) => {
      const [a, b] = [find(one), find(other)];
      return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
    });
  }

  #merge(a: Cluster<M, Facts>, b: Cluster<M, Facts>): void {
    const [few, many] = a.members.length < b.members.length ? [a, b] : [b, a];
    for (const member of few.members) {
      many.members.push(member);
      this.#clusterOf.set(member.key, many);
    }
    for (const article of few.articles) many.articles.add(article);
    many.facts = this.#rules.merge(many.facts, few.facts);
  }
}
