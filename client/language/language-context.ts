import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from './catalogue.ts';
import type { Translate } from './create-translator.ts';

interface Speech {
  readonly language: Language;
  readonly t: Translate;
}

/** The language that the interface speaks. */
export const LanguageContext = createContext<Speech | null>(null);

/** The words of the interface in the reader's language. */
export function useLanguage(): Speech {
  const speech = useContext(LanguageContext);
  if (!speech) throw new Error('useLanguage is called outside of LanguageContext');
  return speech;
}
