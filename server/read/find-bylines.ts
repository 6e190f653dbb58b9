/** Who wrote, photographed or edited: names behind 记者, 通讯员, 摄, 责编. */
import type { Byline, BylineKind } from '../model/article.ts';
import type { Span } from '../model/evidence.ts';
import { findDateline } from './find-dateline.ts';

const KIND_OF_LABEL: ReadonlyMap<string, BylineKind> = new Map([
  ['记者', 'REPORTER'],
  ['通讯员', 'CORRESPONDENT'],
  ['摄影', 'PHOTOGRAPHER'],
  ['摄', 'PHOTOGRAPHER'],
  ['责编', 'EDITOR'],
  ['责任编辑', 'EDITOR'],
  ['编辑', 'EDITOR'],
]);

const LABEL =
  /(?:全媒体|特派|特约|见习|实习|融媒体|首席|本报|新华社)*(?<label>记者|通讯员|摄影|责任编辑|责编|编辑|摄)[:：]?/gu;
const NAME = /\p{Script=Han}[\p{Script=Han}·]{1,9}|\p{Script=Han}\s\p{Script=Han}/gu;
const PADDED_NAME =
  /(?<![\p{Script=Han}])(?<first>\p{Script=Han})[ \u3000](?<last>\p{Script=Han})(?![\p{Script=Han}])/gu;
const CLOSING =
  /[（(](?<credit>(?:[^（）()\n]{2,40}?(?:摄|摄影报道|文\/图|图\/文|报道)|[^（）()\n]{0,20}(?:记者|通讯员)[^（）()\n]{2,30}))[）)]\s*$/gmu;

/**
 * Reads the names of a report's dateline and of the credit that closes it, each with its place in `text`.
 *
 * @param lead where the first paragraph of the body begins and ends in `text`
 * @example findBylines('本报讯（记者 侯慧琴 通讯员 金莹）…', { start: 0, end: 19 }) // 侯慧琴 REPORTER, 金莹 CORRESPONDENT
 */
export function findBylines(text: string, lead: Span): Byline[] {
  const credits = findDateline(text.slice(lead.start, lead.end))?.credits;
  const named = credits
    ? readCredits(text, { start: lead.start + credits.start, end: lead.start + credits.end })
    : [];
  const closing = [...text.matchAll(CLOSING)].flatMap((match) => {
    const start = match.index + 1;
    if (start < lead.end && start >= lead.start && named.length > 0) return [];
    return readCredits(text, { start, end: start + (match.groups?.credit?.length ?? 0) });
  });
  return [...named, ...closing];
}

function readCredits(text: string, span: Span): Byline[] {
  const credit = text.slice(span.start, span.end);
  const labels = [...credit.matchAll(LABEL)];
  const bylines: Byline[] = [];
  // 甲 摄: the label follows its names; 记者 甲: it stands before them.
  const first = labels[0];
  if (first && first.index > 0 && first.groups?.label === '摄') {
    bylines.push(
      ...readNames(text, { start: span.start, end: span.start + first.index }, 'PHOTOGRAPHER'),
    );
  }
  labels.forEach((match, i) => {
    const start = span.start + match.index + match[0].length;
    const end = span.start + (labels[i + 1]?.index ?? credit.length);
    bylines.push(
      ...readNames(
        text,
        { start, end },
        KIND_OF_LABEL.get(match.groups?.label ?? '') ?? 'REPORTER',
      ),
    );
  });
  return bylines;
}

function readNames(text: string, span: Span, kind: BylineKind): Byline[] {
  const part = text
    .slice(span.start, span.end)
    .replace(/文\/图|图\/文|报道/gu, (cut) => '，'.repeat(cut.length));
  const padded = [...part.matchAll(PADDED_NAME)];
  const rest = part.replace(PADDED_NAME, (whole) => '，'.repeat(whole.length));
  return [...padded, ...rest.matchAll(NAME)]
    .sort((a, b) => a.index - b.index)
    .map((match) => ({
      name: match[0].replace(/\s/gu, ''),
      as: kind,
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    }));
}
