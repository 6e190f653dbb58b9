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

/** Begin no line, and end none. */
const CLOSING = new Set('”’》〉）】」、，。：；！？…)');
const OPENING = new Set('“‘《〈（【「(第');

/**
 * Sets a name in at most two lines of about the same length, so that no line is left with one
 * character, and cuts what is longer. Never cuts a character outside the basic plane in half, nor
 * a number, nor a mark from what it closes or opens.
 *
 * @param detail what tells it from others of its name, in a line of its own; none where empty
 */
export function setLabel(name: string, detail = ''): SetLabel {
  const set = setName(name);
  if (detail === '') return set;
  const characters = Array.from(detail);
  const cut = widthOf(characters) > LINE_WIDTH ? cutTo(characters, LINE_WIDTH - 1) : characters;
  return {
    text: `${set.text}\n${cut.join('')}`,
    width: Math.max(set.width, widthOf(cut)),
    height: set.height + LINE_HEIGHT,
  };
}

function setName(name: string): SetLabel {
  const characters = Array.from(name);
  const whole = widthOf(characters);
  if (whole <= LINE_WIDTH) return { text: name, width: whole, height: LINE_HEIGHT };
  const most = MOST_LINES * LINE_WIDTH;
  const cut = whole > most ? cutTo(characters, most - 1) : characters;
  const end = findLineEnd(cut);
  const lines = [cut.slice(0, end), cut.slice(end)].filter((line) => line.length > 0);
  return {
    text: lines.map((line) => line.join('')).join('\n'),
    width: Math.max(...lines.map(widthOf)),
    height: lines.length * LINE_HEIGHT,
  };
}

/** Where the first of two lines ends, so that the wider is the least wide. */
function findLineEnd(characters: readonly string[]): number {
  const whole = widthOf(characters);
  let best = { end: characters.length, width: whole };
  let before = 0;
  for (const [end, after] of characters.entries()) {
    const width = Math.max(before, whole - before);
    before += widthOfOne(after);
    if (width <= best.width && mayPart(characters[end - 1], after)) best = { end, width };
  }
  return best.end;
}

/** Whether a line may end between two characters. */
function mayPart(before: string | undefined, after: string): boolean {
  if (before === undefined || OPENING.has(before) || CLOSING.has(after)) return false;
  return !(before < '\u2E80' && after < '\u2E80' && /[\p{L}\p{N}]/u.test(before));
}

function cutTo(characters: readonly string[], most: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => (width += widthOfOne(character)) > most);
  return [...characters.slice(0, end === -1 ? characters.length : end), '…'];
}

function widthOf(characters: readonly string[]): number {
  let width = 0;
  for (const character of characters) width += widthOfOne(character);
  return width;
}

/** A Chinese character is one em wide, a Latin one about half. */
function widthOfOne(character: string): number {
  return character < '\u2E80' ? 0.58 : 1;
}
