const NO_TEXT = ['range', 'checkbox', 'button', 'file'];

/** Says whether a key pressed there is meant for a text. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !NO_TEXT.includes(target.type);
}
