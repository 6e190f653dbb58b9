/** The post that a person was seen in last, which tells them from namesakes. */
import { compareKnown } from '../compare-known.ts';
import type { GroundedStatement } from '../statements/grounded-statement.ts';
import { namePost } from '../organisations/name-post.ts';

/** A post with everything that says whether another is later. */
export interface LatestPost {
  /** Organisation and title. */
  readonly name: string;
  readonly former: boolean;
  readonly date: string | null;
  readonly articleId: string;
  /** In the article's text. */
  readonly place: number;
  readonly statement: string;
}

/** Changes after which the post is not held, or not yet. */
const NOT_HELD: readonly (string | null)[] = ['REMOVED', 'RESIGNED', 'NOMINATED', 'INVESTIGATED'];

/** Reads the post of a statement; null where it puts nobody in one. */
export function readPost(one: GroundedStatement): LatestPost | null {
  const { title, change, former, date, articleId, start, quote, words, id: statement } = one;
  if (title === null || NOT_HELD.includes(change)) return null;
  const name = namePost(one.organisationName, title);
  const place = start + Math.max(0, quote.indexOf(words ?? ''));
  return { name, former, date, articleId, place, statement };
}

/**
 * Chooses the later of two posts, whatever their order; one that is held before one that was. Of a chain
 * such as 省委常委、市委书记 the last counts, which stands at the name.
 */
export function chooseLatest(a: LatestPost | null, b: LatestPost | null): LatestPost | null {
  if (a === null || b === null) return a ?? b;
  if (a.former !== b.former) return a.former ? b : a;
  return compareRecency(a, b) > 0 ? a : b;
}

/** Says it in a line. */
export function spellPost({ name, former }: LatestPost): string {
  return (former ? '原' : '') + name;
}

function compareRecency(a: LatestPost, b: LatestPost): number {
  // An unknown day counts as the earliest here.
  return (
    compareKnown(a.date, b.date) * (isDated(a) && isDated(b) ? 1 : -1) ||
    (a.articleId === b.articleId ? a.place - b.place : a.articleId < b.articleId ? -1 : 1) ||
    (a.statement < b.statement ? -1 : 1)
  );
}

function isDated({ date }: LatestPost): boolean {
  return compareKnown(date, null) < 0;
}
