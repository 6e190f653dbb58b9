import type { TextKey } from './catalogue.ts';

/** Something to say, before it is put into a language. */
export interface Message {
  readonly key: TextKey;
  readonly values?: Readonly<Record<string, string | number>>;
}
