/** Keeps under which name a reader decides; does without where the browser keeps nothing. */
const KEY = 'renmai.author';

/** The name given at the last decision, or none. */
export function recallAuthor(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for the next decision. */
export function rememberAuthor(author: string): void {
  try {
    localStorage.setItem(KEY, author);
  } catch {
    // It is asked for again.
  }
}
