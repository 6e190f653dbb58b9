/** Where the body of a post stands when it does not stand right before it. */
import { ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/evidence.ts';
import { findOrganisationStart } from './find-organisation-start.ts';
import { trimToPlace } from './trim-to-place.ts';

const ENDINGS = new WordSet(ORGANISATION_SUFFIXES);
/** 大一学生, 退休钳工, 一名护士: what is said of someone between the body and the post. */
const SAID_OF =
  /的(?:一[名位个]|大[一二三四]|研[一二三]|高[一二三]|初[一二三]|退休|离休|在职|年轻|资深|老|女|男|青年|全体|优秀|\d+岁的?)*$/u;
const RETIRED = /退休|离休/u;
/** “红马甲转运队”队长 */
const QUOTED =
  /“(?<body>[^“”，。；]{2,12}(?:队|会|社|团|组|站|室|所|厂|院|中心|工作室|驿站|课堂|剧团|乐团))”$/u;
const REACH = 12;

/** @returns the place of the body, and whether what is said says that it is over; null where none stands there */
export function findBodyBefore(
  text: string,
  end: number,
  floor: number,
): (Span & { readonly former: boolean }) | null {
  const from = Math.max(floor, end - REACH - 6);
  const quoted = text.charAt(end - 1) === '”' ? QUOTED.exec(text.slice(from, end)) : null;
  const body = quoted?.groups?.body;
  if (body !== undefined) return { start: end - 1 - body.length, end: end - 1, former: false };
  const said = SAID_OF.exec(text.slice(Math.max(floor, end - REACH), end));
  if (!said) return null;
  const bodyEnd = end - said[0].length;
  const suffix = ENDINGS.lengthBefore(text, bodyEnd);
  if (suffix === 0) return null;
  const start = trimToPlace(text, findOrganisationStart(text, bodyEnd, floor), bodyEnd);
  if (bodyEnd - start <= suffix) return null;
  return { start, end: bodyEnd, former: RETIRED.test(said[0]) };
}
