/** 各工作专班负责同志出席: people came whom the article does not name. */
import { findMatches } from '../../lexicon/find-matches.ts';
import type { Span } from '../../model/evidence.ts';
import type { Note } from '../../model/note.ts';

const UNNAMED =
  /(?<who>[^，。；]{0,40}(?:负责同志|负责人|有关领导|相关领导))(?:[^，。；]{0,12})(?:出席|参加|列席|作交流发言|陪同)/gu;

const UNNAMED_SIGN = /负责同志|负责人|有关领导|相关领导/u;

/** @param named the people of the sentence, in order */
export function findUnnamed(text: string, sentence: Span, named: readonly Span[]): Note[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!UNNAMED_SIGN.test(words)) return [];
  return findMatches(words, UNNAMED).map((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const lastName = named.findLast((person) => person.start >= start && person.end <= end);
    return {
      rule: 'unnamed-attendees',
      message: 'people attended whom the article does not name',
      start: lastName?.end ?? start,
      end,
    };
  });
}
