/** A name set for the canvas. */
interface SetLabel {
  /** Lines parted by line feeds. */
  readonly text: string;
  /** In ems. */
  readonly width: number;
  readonly height: number;
}

/** In ems: where a line ends, and where a name is cut. The panel shows it whole. */
const LINE_WIDTH = 9;
const MOST_LINES = 2;
const LINE_HEIGHT = 1.2;

/**
 * Sets a name in at most two lines of about the same length, so that no line is left with one
 * character, and cuts what is longer. Never cuts a character outside the basic plane in half.
 */
export function setLabel(name: string): SetLabel {
  const characters = Array.from(name);
  const whole = widthOf(characters);
  const lines = Math.max(1, Math.min(MOST_LINES, Math.ceil(whole / LINE_WIDTH)));
  const cut =
    whole > MOST_LINES * LINE_WIDTH ? cutTo(characters, MOST_LINES * LINE_WIDTH - 1) : characters;
  const target = widthOf(cut) / lines;
  const set: string[][] = [[]];
  for (const character of cut) {
    const line = set.at(-1) ?? [];
    if (set.length < lines && line.length > 0 && widthOf(line) >= target) set.push([character]);
    else line.push(character);
  }
  return {
    text: set.map((line) => line.join('')).join('\n'),
    width: Math.max(...set.map(widthOf)),
    height: set.length * LINE_HEIGHT,
  };
}

function cutTo(characters: readonly string[], width: number): string[] {
  const kept: string[] = [];
  for (const character of characters) {
    if (widthOf([...kept, character]) > width) break;
    kept.push(character);
  }
  return [...kept, '…'];
}

/** A Chinese character is one em wide, a Latin one about half. */
function widthOf(characters: readonly string[]): number {
  return characters.reduce((sum, character) => sum + (character < '\u2E80' ? 0.58 : 1), 0);
}
