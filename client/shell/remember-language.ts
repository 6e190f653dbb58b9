/** Keeps the chosen language between visits; does without where the browser keeps nothing. */
import type { Language } from '../language/catalogue.ts';

const KEY = 'renmai.language';

/** The language kept from an earlier visit, or null. */
export function recallLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a language for the next visit. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be full or forbidden: the choice then lasts as long as the page.
  }
}
