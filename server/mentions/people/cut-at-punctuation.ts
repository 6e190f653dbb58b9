/** A text's stretches of Han characters: names do not reach across what is between. */
import type { Span } from '../../model/evidence.ts';

export function cutAtPunctuation(text: string): Span[] {
  const segments: Span[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const inside = i < text.length && isHan(text.charCodeAt(i));
    if (inside && start < 0) start = i;
    else if (!inside && start >= 0) {
      segments.push({ start, end: i });
      start = -1;
    }
  }
  return segments;
}

/** Whether a UTF-16 code unit is a Han character of the two common blocks. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}
