import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { EntityKind } from '../api/documents.generated.ts';
import { KIND_SHAPES } from './kind-shapes.ts';
import { CORNER_GAP, LABEL_SIDES, SIDE_GAP } from './label-sides.ts';
import { readNodeData } from './node-data.ts';
import { readLookingNode } from './plan-labels.ts';
import type { Palette } from './read-palette.ts';
import { type NamedPlace, spreadNames } from './spread-names.ts';

const FONT = 12.5;
const LINE = 1.2;
/** Round the nodes, so that the names of the outermost are in the picture. */
const MARGIN = 120;
const DASHES: Readonly<Record<string, string>> = { AT: '1 3', PART_OF: '6 4' };
const ANCHORS: Readonly<Record<number, string>> = { [-1]: 'end', 0: 'middle', 1: 'start' };

/**
 * Writes the visible graph as an SVG document with all its names, to be drawn at any size: its nodes stand
 * as far apart as the names need. Colours are the palette's; names are escaped.
 */
export function writeSvg(cy: Core, palette: Palette): string {
  const nodes = cy.nodes().not('.hidden').nodes().toArray();
  const edges = cy.edges().not('.hidden').edges().toArray();
  const places = spreadNames(nodes.map(readLookingNode));
  const placeOf = (id: string) => places.get(id) ?? { x: 0, y: 0, side: 'UNDER' };
  const box = frame([...places.values()]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" font-family="sans-serif">`,
    `<rect x="${box[0]}" y="${box[1]}" width="100%" height="100%" fill="${palette.paper}"/>`,
    `<g stroke="${palette.line}">`,
    ...edges.map((edge) =>
      writeEdge(edge, placeOf(edge.source().id()), placeOf(edge.target().id())),
    ),
    '</g>',
    ...nodes.map((node) => writeNode(node, placeOf(node.id()), palette)),
    '</svg>',
  ].join('\n');
}

function frame(places: readonly NamedPlace[]): readonly [number, number, number, number] {
  const [left, right] = span(places.map(({ x }) => x));
  const [top, bottom] = span(places.map(({ y }) => y));
  return [
    round(left - MARGIN),
    round(top - MARGIN),
    round(right - left + 2 * MARGIN),
    round(bottom - top + 2 * MARGIN),
  ];
}

function span(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] ?? 0, values[0] ?? 0],
  );
}

function writeEdge(edge: EdgeSingular, from: NamedPlace, to: NamedPlace): string {
  const { kind, width } = edge.data() as { kind: string; width: number };
  const dash = DASHES[kind] ? ` stroke-dasharray="${DASHES[kind]}"` : '';
  return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}" stroke-width="${round(width)}"${dash}/>`;
}

function writeNode(node: NodeSingular, { x, y, side }: NamedPlace, palette: Palette): string {
  const { kind, label, breadth, emphasis } = readNodeData(node);
  const half = breadth / 2;
  const points = KIND_SHAPES[kind as EntityKind];
  const colour = `fill="${palette.kinds[kind as EntityKind]}"`;
  const shape = points
    ? `<polygon ${colour} points="${points.map((each) => round(each * half)).join(' ')}"/>`
    : `<circle ${colour} r="${round(half)}"/>`;
  const name = writeName(label, round(FONT * emphasis), half, side, palette);
  return `<g transform="translate(${round(x)} ${round(y)})">${shape}${name}</g>`;
}

function writeName(
  label: string,
  font: number,
  half: number,
  side: NamedPlace['side'],
  { ink, paper }: Palette,
): string {
  const lines = label.split('\n');
  const [across, down] = LABEL_SIDES[side];
  const away = half + (across !== 0 && down !== 0 ? CORNER_GAP : SIDE_GAP);
  const height = lines.length * font * LINE;
  // The first line's foot: its box stands wholly below, wholly above or about the middle.
  const top = down === 0 ? -height / 2 : down * away + (down < 0 ? -height : 0);
  const spans = lines
    .map((line, i) => `<tspan x="0" dy="${i === 0 ? 0 : font * LINE}">${escape(line)}</tspan>`)
    .join('');
  return `<text transform="translate(${round(across * away)} ${round(top + font)})" font-size="${font}" text-anchor="${ANCHORS[across] ?? 'middle'}" fill="${ink}" stroke="${paper}" stroke-width="3" paint-order="stroke">${spans}</text>`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
