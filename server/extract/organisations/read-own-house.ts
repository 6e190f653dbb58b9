import type { Span } from '../../model/evidence.ts';

/** How often an article that is about a body names it. */
const OFTEN = 3;

/** The institution whose paper or site an article is of, as far as the article tells. */
export interface OwnHouse {
  /** The one of some bodies that the article is about, or null: see `findOwnBody`. */
  readonly find: <B extends WithMentions>(bodies: readonly B[]) => B | null;
  /** Whether 我校 speaks, and need not be named; a school that is named may be a guest's. */
  readonly isWriters: boolean;
}

/** 某大学校长来我校访问: whom the school meets is named, and it is not. */
const HAS_GUESTS = /(?:来|到|访|访问|莅临|与|和|同|赴|抵)我校/u;
const SCHOOL = /(?:大学|学院|学校|[中小]学|党校)$/u;

interface WithMentions {
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** @param title the article's headline, or null */
export function readOwnHouse(text: string, title: string | null): OwnHouse {
  const isHost = title?.includes('我校') === true || HAS_GUESTS.test(text);
  return {
    find: (bodies) =>
      findOwnBody(text, title, isHost ? bodies.filter(({ name }) => !SCHOOL.test(name)) : bodies),
    isWriters: text.includes('我校'),
  };
}

/**
 * Finds the body that an article is about, among bodies of one kind: the one that its headline names, or
 * that it names far oftener than any other.
 *
 * @returns null where it is about none of them, or about several
 */
function findOwnBody<B extends WithMentions>(
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
