/** People of one name in one article, told apart by their posts. */
import type { PersonMention } from '../../model/mention.ts';
import type { Note } from '../../model/note.ts';
import { areApart, type NamedPost } from './are-apart.ts';
import { isListGap } from '../is-list-gap.ts';
import type { OrganisationNamer } from '../roles/compose-roles.ts';
import type { RoleReading } from '../roles/role-reading.ts';

interface Parted {
  /** The mentions; a second person of a name goes by `name#2`, which `namePeople` takes off again. */
  readonly people: PersonMention[];
  readonly readings: RoleReading[];
  readonly notes: Note[];
}

interface Bearer {
  readonly key: string;
  readonly posts: NamedPost[];
  /** Ends of the lists that name this one. */
  readonly lists: Set<number>;
}

/** More people of one name than any article holds. */
const MOST_BEARERS = 9;
const MOST_POSTS = 24;

/**
 * Tells people of one name apart where their posts cannot be one person's, or where one list names both.
 * A mention without a post is counted with the one named last.
 */
export function partNamesakes(
  text: string,
  people: readonly PersonMention[],
  readings: readonly RoleReading[],
  nameOrganisation: OrganisationNamer,
): Parted {
  const lists = numberLists(text, people);
  const posts = listPosts(readings, nameOrganisation);
  const keys = new Map<number, string>();
  const notes: Note[] = [];
  for (const [name, mentions] of groupByName(people)) {
    if (mentions.length < 2) continue;
    const bearers: Bearer[] = [];
    let last: Bearer | undefined;
    for (const mention of mentions) {
      const held = posts.get(mention.start) ?? [];
      const list = lists.get(mention.start) ?? -1;
      last = findBearer(bearers, held, list, last) ?? addBearer(bearers, name);
      addPosts(last, held);
      last.lists.add(list);
      keys.set(mention.start, last.key);
    }
    if (bearers.length > 1) notes.push(describe(name, mentions, keys));
  }
  const keyOf = (name: string, start: number) => keys.get(start) ?? name;
  return {
    people: people.map((each) => {
      const key = keyOf(each.name, each.start);
      return key === each.name ? each : { ...each, name: key };
    }),
    readings: readings.map((each) => {
      const key = keyOf(each.person, each.at);
      return key === each.person ? each : { ...each, person: key };
    }),
    notes,
  };
}

function findBearer(
  bearers: readonly Bearer[],
  held: readonly NamedPost[],
  list: number,
  last: Bearer | undefined,
): Bearer | undefined {
  const free = bearers.filter((bearer) => !bearer.lists.has(list));
  const fits = free.filter((bearer) => !areApart(bearer.posts, held));
  if (held.length === 0 && last && free.includes(last)) return last;
  const sharing = fits.find((bearer) =>
    bearer.posts.some(({ name, title }) =>
      held.some((post) => post.name === name && post.title === title),
    ),
  );
  return sharing ?? fits[0] ?? (bearers.length < MOST_BEARERS ? undefined : last);
}

/** Each post once, and no more than any official has. */
function addPosts({ posts }: Bearer, held: readonly NamedPost[]): void {
  for (const post of held) {
    const isKnown = posts.some(({ name, title }) => name === post.name && title === post.title);
    if (!isKnown && posts.length < MOST_POSTS) posts.push(post);
  }
}

function addBearer(bearers: Bearer[], name: string): Bearer {
  const key = bearers.length === 0 ? name : `${name}#${bearers.length + 1}`;
  const bearer = { key, posts: [], lists: new Set<number>() };
  bearers.push(bearer);
  return bearer;
}

/** Each mention's list by the place of its first name; one list does not name one person twice. */
function numberLists(text: string, people: readonly PersonMention[]): Map<number, number> {
  const lists = new Map<number, number>();
  let first = -1;
  people.forEach(({ start }, i) => {
    const before = people[i - 1];
    if (!before || !isListGap(text, before.end, start)) first = start;
    lists.set(start, first);
  });
  return lists;
}

/** What is held at each mention: what is over or spoken of as to come parts nobody. */
function listPosts(
  readings: readonly RoleReading[],
  nameOrganisation: OrganisationNamer,
): Map<number, NamedPost[]> {
  const posts = new Map<number, NamedPost[]>();
  for (const { at, post, organisationText, change, former } of readings) {
    if (former || change !== null) continue;
    const named = nameOrganisation(organisationText, post.title, post.start);
    const held = { title: post.title, name: named?.name ?? '', kind: named?.kind ?? 'OTHER' };
    posts.set(at, [...(posts.get(at) ?? []), held]);
  }
  return posts;
}

function groupByName(people: readonly PersonMention[]): Map<string, PersonMention[]> {
  const byName = new Map<string, PersonMention[]>();
  for (const person of people) {
    const mentions = byName.get(person.name);
    if (mentions) mentions.push(person);
    else byName.set(person.name, [person]);
  }
  return byName;
}

function describe(
  name: string,
  mentions: readonly PersonMention[],
  keys: ReadonlyMap<number, string>,
): Note {
  const second = mentions.find(({ start }) => keys.get(start) !== name) ?? mentions[0];
  return {
    rule: 'namesakes',
    message: `more than one person is called ${name}; a mention without a post is counted with the one named last`,
    start: second?.start ?? 0,
    end: second?.end ?? 0,
  };
}
