/** A day that is known whole: XXXX-11-08 says nothing of before and after. */
const WHOLE_DAY = /^\d{4}/u;

/** Compares EDTF days, earliest first and the unknown last, for `sort`. */
export function compareKnown(a: string | null, b: string | null): number {
  const [left, right] = [known(a), known(b)];
  if (left === right) return 0;
  if (left === null) return 1;
  return right === null || left < right ? -1 : 1;
}

function known(date: string | null): string | null {
  return date !== null && WHOLE_DAY.test(date) ? date : null;
}
