/** The word that lets a reader write: kept for as long as the page's tab, and sent to our server alone. */
const KEY = 'renmai.token';

/** The token given in this tab, or null. */
export function recallToken(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps a token for this tab; an empty one is forgotten. */
export function rememberToken(token: string): void {
  try {
    if (token === '') sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, token);
  } catch {
    // Where nothing is kept, nobody signs in.
  }
}
