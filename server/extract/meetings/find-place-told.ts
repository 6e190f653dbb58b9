/** Where a meeting was, as sentences tell it that do not name it. */
import type { MeetingReading } from './find-named-meetings.ts';
import { findPlaceVisited } from './find-place-reached.ts';

/** Characters; no place is told further into a sentence. */
const LONGEST_SENTENCE = 400;
/** 研究所在丙地挂牌: told before who came to the ceremony. */
const SCENE =
  /在(?<place>(?:(?!仪式|活动|会上|宣布)[^，。；“”在]){2,20}?)(?:正式|隆重)?(?<verb>揭牌|揭幕|挂牌|开工|奠基|启用|通车|首发)(?:成立|运营|运行|启用|建设)?(?:$|[，；])/u;
/** 甲、乙来到丙地，与群众一起参加植树活动. */
const CAME_TO_JOIN =
  /(?:来到|前往|赶赴|走进|赴)(?<place>[^，。；：“”]{2,30})，(?:与|同|和)[^，。；]{2,40}?(?:参加|开展)/u;
/** 在成都主会场出席会议. */
const MAIN_VENUE =
  /在(?!我|主)(?<place>(?:(?!会议|仪式|活动|大会)[^，。；：“”在]){2,16}?)主会场(?:出席|参加|主持)/u;
/** 在开工仪式主会场——某物流港项目现场，; 主会场设在某县会堂. */
const MAIN_VENUE_IS =
  /主会场(?:(?:现场)?——|（|设在|设于|位于)(?<place>(?:[^，。；：“”（）]|（[^（）]{1,8}）){2,30}?)(?:主会场)?(?=$|[，。；）]|召开|举行|举办)/u;

/** The place that people of a sentence came to, to take part in what it names, or null. */
function findPlaceJoined(words: string): string | null {
  const { place } = (CAME_TO_JOIN.exec(words) ?? MAIN_VENUE.exec(words))?.groups ?? {};
  return place ?? null;
}

/** Where a ceremony is told to be, and the verb that its name holds. */
export interface CeremonyScene {
  readonly place: string;
  readonly verb: string;
}

/** The scene that a sentence sets for a ceremony that another one names, or null. */
export function findScene(words: string): CeremonyScene | null {
  const { place, verb } = SCENE.exec(words.slice(0, LONGEST_SENTENCE))?.groups ?? {};
  return place === undefined || verb === undefined ? null : { place, verb };
}

/**
 * The place that a sentence tells of the meeting which it speaks of, or null.
 *
 * @param scene the last that a sentence set
 * @param isAttended whether the sentence tells who came
 */
export function findPlaceTold(
  words: string,
  { kind, name }: MeetingReading,
  scene: CeremonyScene | null,
  isAttended: boolean,
): string | null {
  const told = words.slice(0, LONGEST_SENTENCE);
  if (kind === 'INSPECTION') return findPlaceVisited(told);
  if (kind === 'CEREMONY' && scene && name.includes(scene.verb)) return scene.place;
  const main = MAIN_VENUE_IS.exec(told)?.groups?.place;
  if (main !== undefined) return main;
  return isAttended ? findPlaceJoined(told) : null;
}
