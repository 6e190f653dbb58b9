/** What an election was for, where who was elected to a post is told without its body. */
import { findMatches } from '../../lexicon/find-matches.ts';
import type { Told } from './read-told-posts.ts';

/** 选举产生了新一届市妇联执行委员会, 选举产生八届市委常委会 */
const ELECTED =
  /选举产生了?(?:新一届|第?[一二三四五六七八九十百]{1,4}届)?(?<body>(?!新一届|领导|新的|本届)[^，。；：“”]{2,30}?)(?:第[一二三四五六七八九十百]{1,4}届)?(?:(?:常务|执行|全国)?委员会|常委会|执委会|理事会|领导班子|领导集体|领导机构|班子)(?=[，。；：])/gu;
/** 共青团周口市第四届委员会第一次全体会议…选举: it elects its own. */
const SESSION =
  /(?<body>(?:中共|中国共产党|共青团|民[革盟建进]|农工党|致公党|九三学社|台盟)[^，。；：“”第]{2,16})第[一二三四五六七八九十]{1,3}届委员会第[一二三四五六七八九十]{1,3}次(?:全体)?会议/gu;
/** Farther back another matter is told. */
const REACH = 120;

/** The same reading at the body that was elected, where its own words name none: 市委, 市妇联. */
export function atElectedBody(of: Told, text: string, at: number): Told {
  return (person) => {
    const reading = of(person);
    if (reading.organisationText !== '') return reading;
    const before = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - REACH), at);
    const place = findMatches(before, SESSION).at(-1)?.groups?.body;
    const body = findMatches(before, ELECTED).at(-1)?.groups?.body;
    return { ...reading, organisationText: body ?? (place === undefined ? '' : `${place}委`) };
  };
}
