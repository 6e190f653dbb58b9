/**
 * What a curator decides about the graph: an input beside the articles, never an edit of them. It
 * speaks of entities in words that outlive reloads, other orders of loading, and other decisions.
 */

export const DECISION_KINDS = ['SAME_AS', 'NOT_SAME_AS', 'RENAME', 'REJECT'] as const;

/**
 * A person, or a meeting, as articles know it. The first of `mentions` that is in the graph counts;
 * the others are there so that the decision outlives an article.
 */
export interface MentionReference {
  readonly kind: 'PERSON' | 'MEETING';
  /** For people who read the file: the name when it was decided. */
  readonly name: string;
  /** Keys `<article id>/<name>`, with `#2` for a second of one name in an article. */
  readonly mentions: readonly string[];
}

/**
 * An organisation: its full name, its city where organisations of the name are in many, and the article where
 * only that tells which one is meant: 我院.
 */
export interface NamedReference {
  readonly kind: 'ORGANISATION';
  readonly name: string;
  readonly city: string | null;
  readonly article?: string | undefined;
}

export type EntityReference = MentionReference | NamedReference;

/** One claim of one article; the quote is for people who read the file. */
export interface StatementReference {
  readonly kind: 'STATEMENT';
  readonly id: string;
  readonly article: string;
  readonly quote: string;
}

/** What is decided, without who and when. The two ends of SAME_AS and NOT_SAME_AS are of one kind. */
export type Verdict =
  | {
      readonly kind: 'SAME_AS' | 'NOT_SAME_AS';
      readonly one: EntityReference;
      readonly other: EntityReference;
    }
  | { readonly kind: 'RENAME'; readonly one: EntityReference; readonly name: string }
  | { readonly kind: 'REJECT'; readonly one: StatementReference };

export type Decision = Verdict & {
  /** Made from the verdict: who decides the same again decides nothing new. */
  readonly id: string;
  readonly author: string;
  /** When, as ISO 8601 in UTC. */
  readonly time: string;
  readonly reason: string;
};
