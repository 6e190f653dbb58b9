/** Short names that a text defines, wherever they stand: （以下简称“江铜集团”） is no person anywhere. */
import { findMatches } from '../../lexicon/find-matches.ts';
import type { Span } from '../../model/evidence.ts';

const DEFINED =
  /[（(](?:以下|下)?(?:简称|统称)(?:为)?[：:]?[“"「『]?(?<short>[\p{Script=Han}A-Za-z0-9·]{2,16})[”"」』]?[）)]/gu;
/** More than any article defines. */
const MOST = 24;

/** Every place of every short name, in the order of their definitions. */
export function findDefinedNames(text: string): Span[] {
  if (!/[简统]称/u.test(text)) return [];
  const defined = findMatches(text, DEFINED).map(({ groups }) => groups?.short ?? '');
  return [...new Set(defined)].slice(0, MOST).flatMap((name) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
    return spans;
  });
}
