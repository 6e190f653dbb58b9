/** A picture that is drawn at any size → how far its nodes stand apart for every name to have room. */
import { chooseLooks, type LookingNode } from './choose-looks.ts';
import type { LabelSide } from './label-sides.ts';

/** Tried in turn; at the last, names that still find no room stand under their nodes. */
const SPREADS = [1, 1.5, 2.2, 3.2, 4.5, 6];

/** Where a node and its name stand. */
export interface NamedPlace {
  readonly x: number;
  readonly y: number;
  readonly side: LabelSide;
}

/** Spreads nodes until no name lies over another; their shapes keep their size. */
export function spreadNames(nodes: readonly LookingNode[]): ReadonlyMap<string, NamedPlace> {
  let places = new Map<string, NamedPlace>();
  for (const spread of SPREADS) {
    const spaced = nodes.map((node) => ({ ...node, x: node.x * spread, y: node.y * spread }));
    const looks = chooseLooks(spaced, 1);
    places = new Map(
      spaced.map(({ id, x, y }) => [id, { x, y, side: looks.get(id)?.side ?? 'UNDER' }]),
    );
    const isRoomy = spaced.every(({ id, data }) => data.label === '' || looks.get(id)?.text !== '');
    if (isRoomy) break;
  }
  return places;
}
