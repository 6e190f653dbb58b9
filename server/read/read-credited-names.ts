/** The names within a credit: 甲　乙、丙·丁, and no offices or words for what was made. */
import { findMatches } from '../lexicon/find-matches.ts';
import { TRANSLITERATION_CHARACTERS } from '../lexicon/name-elements.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { CREDIT_LABELS } from '../lexicon/credits.ts';
import type { Byline, BylineKind } from '../model/article.ts';
import type { Span } from '../model/evidence.ts';

const NAME = /\p{Script=Han}[\p{Script=Han}·•]{1,11}|\p{Script=Han}\s\p{Script=Han}/gu;
const PADDED_NAME =
  /(?<![\p{Script=Han}])(?<first>\p{Script=Han})[ \u3000]{1,4}(?<last>\p{Script=Han})(?![\p{Script=Han}])/gu;
const NO_NAMES =
  /【[^】\n]{1,8}】|文\/图|图\/文|\/[文图摄]|[（(]实习[）)]|摄影报道|报道|供稿|我来说两句/gu;
const LONGEST_NAME = 4;
/** 国际交流处方某: the office that wrote, and who did. */
const OF_OFFICE = new RegExp(
  `^(?<office>\\p{Script=Han}{2,8}(?:处|部|办|科|室|中心|学院|局|委|院|公司|[煤铁铜金]矿|厂|站|队|所|集团|银行))[${SURNAMES}]\\p{Script=Han}{1,2}$`,
  'u',
);
/** 乌仁其其格, written by its sounds alone. */
const SOUNDS = new RegExp(`^[${TRANSLITERATION_CHARACTERS}]{5,7}$`, 'u');
/** 作者：自贡日报 is an office, not a person. */
const OFFICE =
  /(?:报|社|网|台|中心|发布|办公室|部|传媒|融媒|办|局|委|处|院|集团|公司|学校|大学|中学|小学|频道|平台|工作室)$|^(?:消息|佚名|本站|网络|未知|原创|转载|综合|整理)$/u;

/** @param kind what its people did; null where the label names no person */
export function readCreditedNames(text: string, span: Span, kind: BylineKind | null): Byline[] {
  if (kind === null) return [];
  const part = text.slice(span.start, span.end).replace(NO_NAMES, (cut) => '，'.repeat(cut.length));
  const padded = findMatches(part, PADDED_NAME);
  const rest = part.replace(PADDED_NAME, (whole) => '，'.repeat(whole.length));
  return [...padded, ...findMatches(rest, NAME)].flatMap((match) => {
    const office = OF_OFFICE.exec(match[0])?.groups?.office?.length ?? 0;
    const printed = match[0].slice(office);
    const name = printed.replace(/\s/gu, '');
    const start = span.start + match.index + office;
    const end = start + printed.length;
    // 作者：　出版日期：…: a label, and no author is given.
    if (!isName(name) || /^\s*[：:]/u.test(text.slice(end, end + 2))) return [];
    return [{ name, as: kind, start, end }];
  });
}

function isName(words: string): boolean {
  const isShort = words.length <= LONGEST_NAME || /[·•]/u.test(words) || SOUNDS.test(words);
  // | 责任编辑 | 审核 | 终审 |: labels without names.
  return isShort && !OFFICE.test(words) && !CREDIT_LABELS.has(words);
}
