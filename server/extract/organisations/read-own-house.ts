import { findMatches } from '../../lexicon/find-matches.ts';
import type { Span } from '../../model/evidence.ts';

/** How often an article that is about a body names it. */
const OFTEN = 3;

/** The institution whose paper or site an article is of, as far as the article tells. */
export interface OwnHouse {
  /** The one of some bodies that the article is about, or null: see `findOwnBody`. */
  readonly find: <B extends WithMentions>(bodies: readonly B[]) => B | null;
  /** Whether 我校 speaks, and need not be named; a school that is named may be a guest's. */
  readonly isWriters: boolean;
  /** Whether a body of that name is another's: 甲学院院长来我院访问, and 我院 is not named. */
  readonly isOthers: (name: string) => boolean;
}

/** What the writer's own is called by, and bodies of its kind. */
const OWN_KINDS: readonly (readonly [own: string, kind: RegExp])[] = [
  ['校', /(?:大学|学院|学校|[中小]学|党校)$/u],
  ['院', /院$/u],
  ['司|公司|集团', /(?:公司|集团)$/u],
];
/** 某大学校长来我校访问: whom the school meets is named, and it is not. */
const HAS_GUESTS =
  /(?:来|到|访|访问|莅临|亲临|走进|与|和|同|赴|抵)(?:[我本]|(?=集团公司))(?<own>校|院|司|公司|集团)/gu;
/** 学校与某学院签约 */
const SCHOOL_GOES = /学校(?:与|和|同|赴|到)[^，。；]{0,16}(?:大学|学院|学校|中学)/u;

interface WithMentions {
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** @param title the article's headline, or null */
export function readOwnHouse(text: string, title: string | null): OwnHouse {
  const owns = new Set(findMatches(text, HAS_GUESTS).map(({ groups }) => groups?.own));
  if (title?.includes('我校') === true || SCHOOL_GOES.test(title ?? '')) owns.add('校');
  const kinds = OWN_KINDS.filter(([own]) => own.split('|').some((each) => owns.has(each)));
  const isOthers = (name: string) => kinds.some(([, kind]) => kind.test(name));
  return {
    find: (bodies) =>
      findOwnBody(
        text,
        title,
        kinds.length > 0 ? bodies.filter(({ name }) => !isOthers(name)) : bodies,
      ),
    isWriters: text.includes('我校'),
    isOthers,
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
