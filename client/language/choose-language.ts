import type { Language } from './catalogue.ts';

/**
 * The language to begin with: the one chosen before, else the first of the browser's languages
 * that is Chinese or not.
 *
 * @param remembered what was kept from an earlier visit, or null
 * @param preferred BCP 47 tags, best first; empty gives English
 */
export function chooseLanguage(remembered: string | null, preferred: readonly string[]): Language {
  if (remembered === 'zh' || remembered === 'en') return remembered;
  const first = preferred[0] ?? 'en';
  return /^(zh|yue|wuu|hak|nan)\b/i.test(first) ? 'zh' : 'en';
}
