/** 团市委, 民革省委: the Youth League's and the democratic parties' committees, by the place that their level stands for. */
import { tableOf } from '../../lexicon/characters.ts';

/** 团市委 is the Youth League's. */
const YOUTH_LEAGUE = /^团(?<level>中央|[省市区县州旗盟])委?$/u;
/** 民革省委 is that party's in the province. */
const BEGINS_PARTY = tableOf('民农致九台共');
const PARTY_OF_LEVEL =
  /^(?<party>民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团)(?<level>[省市区县州旗盟])委(?:员?会)?$/u;

/**
 * @param home the place that 市 or 省 stands for, or null
 * @returns null for the words of any other body
 */
export function nameOfParty(words: string, home: (level: string) => string | null): string | null {
  const league = words.startsWith('团') ? YOUTH_LEAGUE.exec(words)?.groups?.level : undefined;
  if (league === '中央') return '共青团中央';
  if (league !== undefined) {
    const place = home(league);
    return place === null ? words : `共青团${place}委`;
  }
  if (BEGINS_PARTY[words.charCodeAt(0)] !== 1) return null;
  const { party, level } = PARTY_OF_LEVEL.exec(words)?.groups ?? {};
  if (party === undefined || level === undefined) return null;
  const place = home(level);
  return place === null ? words : `${party}${place}委`;
}
