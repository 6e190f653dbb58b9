import type { Span } from '../../model/evidence.ts';

/** How often an article that is about a body names it. */
const OFTEN = 3;

/**
 * Finds the body that an article is about, among bodies of one kind: the one that its headline names, or
 * that it names far oftener than any other.
 *
 * @param title the article's headline, or null
 * @returns null where it is about none of them, or about several
 */
export function findOwnBody<B extends { readonly mentions: readonly Span[] }>(
  text: string,
  title: string | null,
  bodies: readonly B[],
): B | null {
  const [titled, ...others] = bodies.filter(({ mentions }) =>
    mentions.some(({ start, end }) => title?.includes(text.slice(start, end))),
  );
  if (titled && others.length === 0) return titled;
  const [first, second] = bodies.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (!first || first.mentions.length < OFTEN) return null;
  return first.mentions.length >= 2 * (second?.mentions.length ?? 0) ? first : null;
}
