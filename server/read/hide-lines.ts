/** A text with some of its lines blanked, so that offsets stay. */
import type { Span } from '../model/evidence.ts';

/** Puts spaces in the place of the given stretches, which are in order and apart. */
export function hideLines(text: string, lines: readonly Span[]): string {
  let shown = '';
  let end = 0;
  for (const line of lines) {
    shown += text.slice(end, line.start) + ' '.repeat(line.end - line.start);
    end = line.end;
  }
  return shown + text.slice(end);
}
