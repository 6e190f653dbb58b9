/** Readings of posts → the roles of an article, with their organisations named. */
import type {
  ExtractedOrganisation,
  ExtractedPerson,
  ExtractedRole,
} from '../../model/extraction.ts';
import type { Span } from '../../model/evidence.ts';
import type { OrganisationMention } from '../../model/mention.ts';
import type { OwnHouse } from '../organisations/read-own-house.ts';
import { indexOnlyBodies } from '../organisations/index-only-bodies.ts';
import type { RoleReading } from './role-reading.ts';

/** Names the organisation of a post that stands at an offset, or null where its words name none. */
export type OrganisationNamer = (
  words: string,
  title: string,
  at: number,
) => Pick<OrganisationMention, 'name' | 'kind'> | null;

/** 顺丰快递员: posts that only companies have. */
const COMPANY_TITLE =
  /^(?:快递员|外卖员|副?董事长|副?总经理|副?总裁|首席执行官|创始人|店长|店主)$/u;

const ENDS: ReadonlySet<string | null> = new Set(['REMOVED', 'RESIGNED']);
/** 县委常委甲接受审查。甲曾任…、县委常委等职: whoever is investigated holds the post. */
const IS_HELD: ReadonlySet<string | null> = new Set([null, 'INVESTIGATED']);

/** The organisations that posts speak of: 市长 speaks of the city's government. */
export function organisationsOfRoles(
  readings: readonly RoleReading[],
  nameOrganisation: OrganisationNamer,
): OrganisationMention[] {
  const isLeaning = ({ post, organisationText }: RoleReading) =>
    post.organisationText !== organisationText;
  const mentions = new Map<string, OrganisationMention>();
  const addMention = (reading: RoleReading) => {
    const { post, organisationText } = reading;
    const named = nameOrganisation(organisationText, post.title, post.start);
    if (!named) return;
    const { isWritten, start, end } = placeOfBody(reading);
    const kind = named.kind === 'OTHER' && COMPANY_TITLE.test(post.title) ? 'COMPANY' : named.kind;
    const text = isWritten ? post.organisationText : '';
    mentions.set(`${named.name} ${start}`, { start, end, text, name: named.name, kind });
  };
  readings.filter((reading) => !isLeaning(reading)).forEach(addMention);
  const written = new Set([...mentions.values()].map(({ name }) => name));
  // 望城区委书记甲、区长乙: no words name 望城区政府, but the post is there.
  for (const reading of readings.filter(isLeaning)) {
    const name = nameOrganisation(
      reading.organisationText,
      reading.post.title,
      reading.post.start,
    )?.name;
    // 省委常委、组织部部长甲: the words are there, and are not the paper's own city's.
    const isThere = reading.post.organisationText !== '';
    if (name !== undefined && (isThere || !written.has(name))) addMention(reading);
  }
  return [...mentions.values()];
}

/** Where the words for a post's body stand, or the post itself where it has none. */
function placeOfBody({ post }: RoleReading): Span & { readonly isWritten: boolean } {
  const { title, organisationText, organisationStart: start } = post;
  const isWritten = organisationText !== '' && organisationText !== title;
  return { isWritten, start, end: isWritten ? start + organisationText.length : post.end };
}

/** Ties each reading to its person and organisation; the same role said twice is told once. */
export function composeRoles(
  readings: readonly RoleReading[],
  people: readonly ExtractedPerson[],
  organisations: readonly ExtractedOrganisation[],
  nameOrganisation: OrganisationNamer,
  house: OwnHouse,
): ExtractedRole[] {
  const roles = new Map<string, ExtractedRole>();
  const findOnlyBody = indexOnlyBodies(organisations, house);
  const idOfPerson = new Map<string, string>();
  for (const { name, id } of people) if (!idOfPerson.has(name)) idOfPerson.set(name, id);
  const idOfOrganisation = new Map<string, string>();
  const addId = (name: string, id: string) => {
    if (!idOfOrganisation.has(name)) idOfOrganisation.set(name, id);
  };
  for (const { name, id } of organisations) addId(name, id);
  // 大石头乡乡长, where the text names 木垒县大石头乡 elsewhere: the body that stands at its words.
  const idAtPlace = new Map<string, string>();
  for (const { id, mentions } of organisations)
    for (const { start, end } of mentions) idAtPlace.set(`${start} ${end}`, id);
  // 南阳市 stands for its government in 南阳市市长, and is itself in 南阳市领导.
  for (const { aliases, id } of organisations) for (const alias of aliases) addId(alias, id);
  const introduced = new Set(
    readings
      .filter((reading) => !isAddress(reading))
      .map(({ person, post }) => `${person} ${post.title}`),
  );
  for (const reading of readings) {
    const person = idOfPerson.get(reading.person);
    if (person === undefined) continue;
    const { organisationText, post } = reading;
    // 王某副厅长 after 省教育厅副厅长王某: the post is known, and its body.
    const known = [post.title, `副${post.title}`].map((title) => `${reading.person} ${title}`);
    if (isAddress(reading) && known.some((each) => introduced.has(each))) continue;
    const name = nameOrganisation(organisationText, post.title, post.start)?.name ?? '';
    const { change, former, text, evidence } = reading;
    const place = placeOfBody(reading);
    const organisation =
      idOfOrganisation.get(name) ??
      idAtPlace.get(`${place.start} ${place.end}`) ??
      findOnlyBody(reading);
    if (isAddress(reading) && post.title === '委员' && organisation === null) continue;
    const role = {
      person,
      organisation,
      title: reading.post.title,
      text,
      change,
      former,
      evidence,
    };
    const key = `${person} ${role.organisation ?? ''} ${role.title} ${change ?? ''} ${former}`;
    if (!roles.has(key)) roles.set(key, role);
  }
  return dropSaidAgain([...roles.values()]);
}

/** 王副厅长, 王某副厅长: the title behind the name. */
function isAddress({ at, post, organisationText }: RoleReading): boolean {
  return post.start === at && organisationText === '';
}

/**
 * 原副市长甲辞去副市长职务: that it is over is said by the change; 2016年任市长 of one whom the text calls 市长 is
 * how the post began.
 */
function dropSaidAgain(roles: ExtractedRole[]): ExtractedRole[] {
  const toKey = ({ person, organisation, title }: ExtractedRole) =>
    JSON.stringify([person, organisation, title]);
  const said = roles.filter(
    ({ change, former }) => ENDS.has(change) || (!former && IS_HELD.has(change)),
  );
  const known = new Set(said.map(toKey));
  return roles.filter((role) => role.change !== null || !role.former || !known.has(toKey(role)));
}
