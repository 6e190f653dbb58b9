import type { TextKey } from './catalogue.ts';
import type { Translate } from './create-translator.ts';

/** Something to say, before it is put into a language; a value may be something to say itself. */
export interface Message {
  readonly key: TextKey;
  readonly values?: Readonly<Record<string, string | number | { readonly key: TextKey }>>;
}

/** Puts a message into words. */
export function sayMessage(t: Translate, { key, values = {} }: Message): string {
  const said = Object.entries(values).map(
    ([name, value]) => [name, typeof value === 'object' ? t(value.key) : value] as const,
  );
  return t(key, Object.fromEntries(said));
}
