import { createInstance } from 'i18next';
import type { Language, TextKey } from './catalogue.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';

export type Translate = (
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** Makes the function that puts keys into the words of one language. */
export function createTranslator(language: Language): Translate {
  const i18n = createInstance({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    // Values reach the page as text nodes, which need no escaping.
    interpolation: { escapeValue: false },
    resources: { en: { translation: ENGLISH }, zh: { translation: CHINESE } },
  });
  void i18n.init();
  return (key, values) => i18n.t(key, { ...values });
}
