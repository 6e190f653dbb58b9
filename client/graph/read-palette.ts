import type { EntityKind } from '../api/documents.generated.ts';

export interface Palette {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly ink: string;
  readonly paper: string;
  readonly line: string;
  readonly accent: string;
}

/** Reads the canvas's colours from the style sheet, so that light and dark are said once. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    kinds: {
      PERSON: read('--person'),
      ORGANISATION: read('--organisation'),
      ROLE: read('--role'),
      MEETING: read('--meeting'),
    },
    ink: read('--ink'),
    paper: read('--paper'),
    line: read('--graph-line'),
    accent: read('--accent'),
  };
}
