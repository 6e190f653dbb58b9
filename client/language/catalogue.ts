/** What both languages must hold: English sets the keys, and Chinese is checked against them. */
import type { ENGLISH } from './english.ts';

type CatalogueKey = keyof typeof ENGLISH;

/** A key without the ending that i18next chooses by count. */
export type TextKey = CatalogueKey extends infer K
  ? K extends `${infer Base}_one` | `${infer Base}_other`
    ? Base
    : K
  : never;

export type Catalogue = Readonly<Record<CatalogueKey, string>>;

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
