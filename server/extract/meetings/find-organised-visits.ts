/** Visits that a body arranges for people who go unnamed: 市人大常委会组织代表视察调研重点项目. */
import type { Span } from '../../model/evidence.ts';
import type { MeetingReading } from './find-named-meetings.ts';
import { matchTold } from './told-meeting.ts';

const VISIT = '(?:视察|调研|考察|检查|督导|督查|走访|慰问|参观|观摩|巡查|评议)';
const ORGANISED = new RegExp(
  `(?:组织|带领|率领)[^，。；：“”]{0,24}?(?:代表|委员|干部|党员|企业家|专家|老同志|人员|成员|会员)[们等]?[^，。；：“”]{0,20}?(?<verb>${VISIT}{1,3}(?:活动)?)(?![组团队员报])`,
  'gu',
);

/** The first of a sentence, opened where nobody named went. */
export function findOrganisedVisits(text: string, sentence: Span): MeetingReading[] {
  const words = text.slice(sentence.start, sentence.end);
  return matchTold(words, ORGANISED)
    .slice(0, 1)
    .map(({ index, 0: told, groups }) => {
      const name = groups?.verb ?? '';
      const end = sentence.start + index + told.length;
      const verb = { start: end - name.length, end };
      return {
        kind: 'INSPECTION',
        name,
        aliases: [],
        place: null,
        verb,
        isHeld: false,
        isWeak: false,
        isDone: true,
        start: sentence.start,
        end: sentence.end,
        evidence: { ...verb, quote: name },
      };
    });
}
