/**
 * The text of which something is remembered. The same text in another string is compared whole, which for a
 * page is a million characters for each word: the string asked for last is kept, so that it is done once.
 */
export class KeptText {
  #text: string;

  constructor(text = '') {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  is(text: string): boolean {
    if (text !== this.#text) return false;
    this.#text = text;
    return true;
  }
}
