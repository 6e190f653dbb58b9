/** 各工作专班负责同志出席: people came whom the article does not name. */
import type { Span } from '../model/evidence.ts';
import type { Note } from '../model/note.ts';

const UNNAMED =
  /(?<who>[^，。；]{0,40}(?:负责同志|负责人|有关领导|相关领导))(?:[^，。；]{0,12})(?:出席|参加|列席|作交流发言|陪同)/gu;

/** @param named the people of the sentence, in order */
export function findUnnamed(text: string, sentence: Span, named: readonly Span[]): Note[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(UNNAMED)].map((match) => {
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
