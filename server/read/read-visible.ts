/** A line as a reader sees it: without marks of no width, emphasis, links' addresses and tags that only set text. */
import type { Passage, Piece } from '../model/evidence.ts';
import { cutPassage } from './cut-passage.ts';

/** Those that turn the direction of what follows would show a quote as it does not stand there. */
const NO_WIDTH = '[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]';
/** ![座谈会](a.jpg), and an address behind words: [要闻](/news). */
const PICTURE =
  '\\[?[!！]\\[[^\\[\\]\\n]{0,200}\\]\\([^()）\\n]{0,600}[)）](?:\\]\\([^()）\\n]{0,600}[)）])?';
const ADDRESS =
  '(?<=\\[[^\\[\\]\\n]{1,200})\\]\\((?:[^()）\\n]|\\([^()）\\n]{0,60}[)）]){0,600}[)）]|\\[(?=[^\\[\\]\\n]{1,200}\\]\\((?:[^()）\\n]|\\([^()）\\n]{0,60}[)）]){0,600}[)）])';
const TAG =
  '</?(?:a|b|big|br|center|div|em|font|h[1-6]|i|img|li|o:p|ol|p|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)(?:\\s[^<>\\n]{0,400})?/?>';
const UNSEEN = new RegExp(`${NO_WIDTH}+|\\*{2,}|${PICTURE}|${ADDRESS}|${TAG}`, 'giu');
const HAS_UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff<]|\*\*|\]\(/u;

/** @param start where the line stands in the file */
export function readVisible(line: string, start: number): Passage {
  if (!HAS_UNSEEN.test(line))
    return { text: line, pieces: [{ at: 0, start, length: line.length }] };
  const pieces: Piece[] = [];
  let text = '';
  let seen = 0;
  const show = (end: number) => {
    if (end > seen) pieces.push({ at: text.length, start: start + seen, length: end - seen });
    text += line.slice(seen, end);
  };
  for (const match of line.matchAll(UNSEEN)) {
    show(match.index);
    seen = match.index + match[0].length;
  }
  show(line.length);
  // What a picture or a tag leaves at the ends of a line is no text.
  const blank = text.length - text.trimStart().length;
  return cutPassage({ text, pieces }, blank, Math.max(blank, text.trimEnd().length));
}
