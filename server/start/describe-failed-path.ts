/** Control codes, which a terminal obeys, and marks that turn the direction of what follows. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Says in one line of a file's own why it could not be used, whatever the file is called.
 *
 * @example describeFailedPath({ path: '一\n页.txt', reason: 'the file is empty' }) // 一\u{a}页.txt: the file is empty
 */
export function describeFailedPath({ path, reason }: { path: string; reason: string }): string {
  const spelt = path.replace(
    UNPRINTABLE,
    (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
  return `${spelt}: ${reason}`;
}
