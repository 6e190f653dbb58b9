/** Where people went: 深入甲县、乙区，就丙进行调研. */
import { readVenue } from './read-venue.ts';

const REACHED =
  /(?:先后|分别|专程|一起|实地)*(?:来到|前往|深入到?|走进|赶赴|到|赴|在)(?<place>[^，。；：“”]{2,40}?)(?=，|$|看望|走访|拜访|拜会|招商|对接|慰问|调研|检查|考察|督导|督查|视察|暗访|巡查|巡河)/u;
/** 对泌阳县进行考察: a place by its name, and no 辖区 or 各乡镇. */
const LOOKED_OVER =
  /对(?![各全]|部分|有关|相关|重点|[主老新]?(?:城区|市区|辖区|景区|园区|校区|社区))(?<place>\p{Script=Han}[\p{Script=Han}、]{0,14}?[省市县区旗州镇乡村])(?:进行|开展)了?(?:为期[^，]{1,4}的)?(?:实地|专题|现场|学习|全面)?$/u;
/** 望城区实地, 北京率队: adverbs behind a place. */
const AFTER_PLACE =
  /(?:实地|专题|率队|带队|(?:开展|举行|举办|召开|参加|出席|进行)[^，]{0,16}|督导|现场|认真|扎实|积极|集中|(?:有关|相关|部分)[^，]{1,8}|亲切|集体|分别|专程|一线|等地|等(?=$)|，|就.{0,30}|围绕.{0,30}|对.{2,30})$/u;
/** 深入基层, 到甲、乙等人家中: no place in particular. */
const NOWHERE =
  /^(?:基层|一线|现场|实地|各地|当地|企业|农村)$|(?:等|群众|[、和])[^、和]{0,12}(?:家中|家里|家|住处)$/u;
/** 在甲、乙陪同下，来到丙地: who went along is no place. */
const COMPANY = /^.*(?:陪同|带领|率领|引导|引领)下，?/u;
const LONGEST_WAY = 60;

/** The place at the end of the words before what was done there, or null. */
export function findPlaceReached(way: string): string | null {
  const near = way.slice(-LONGEST_WAY).replace(COMPANY, '');
  const reached = (REACHED.exec(near) ?? LOOKED_OVER.exec(near))?.groups?.place ?? '';
  const place = reached.replace(AFTER_PLACE, '').replace(AFTER_PLACE, '');
  return place.length < 2 || NOWHERE.test(place) ? null : readVenue(near, place);
}

/** 调研组一行先后深入甲县、乙区: told after the visit itself. */
const VISITED =
  /(?:一行|[组团])，?(?:先后|分别|首先|依次|一路)*(?:深入到?|来到|前往|赶赴|到|赴|走进)(?<place>[^，。；：“”]{2,90})(?=[，。；])/u;

/** 到甲、乙等地实地考察: what was done there. */
const AND_OTHERS = /等[地处].*$/u;

/** 甲率有关负责人深入丙县，就丁进行调研. */
const LED_TO =
  /率[^，。；]{0,24}?(?:深入到?|来到|前往|赶赴|赴|走进)(?<place>[^，。；：“”]{2,40})，(?:就|对|围绕)/u;
/** 到甲市慰问劳模: what was done there. */
const DONE_THERE = /(?:看望|走访|慰问|调研|检查(?!站)|考察|督导|督查|视察|参观|察看|查看|巡查).*$/u;
/** The places that a sentence of a visit's report tells, or null. */
export function findPlaceVisited(words: string): string | null {
  const reached = VISITED.exec(words) ?? LED_TO.exec(words);
  const place = reached?.groups?.place
    ?.replace(AND_OTHERS, '')
    .replace(DONE_THERE, '')
    .replace(AFTER_PLACE, '')
    .replace(AFTER_PLACE, '');
  return place === '' ? null : readVenue(words, place);
}
