/** A failure to be expected; the message is one plain sentence that says what to do. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
