import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { EntityKind } from '../api/documents.generated.ts';
import { KIND_SHAPES } from './kind-shapes.ts';
import { readNodeData } from './node-data.ts';
import type { Palette } from './read-palette.ts';

const MARGIN = 40;
const FONT = 12.5;
const LINE = 1.2;
const DASHES: Readonly<Record<string, string>> = { AT: '1 3', PART_OF: '6 4' };

/**
 * Writes the visible graph as an SVG document with all its names, to be drawn at any size. Colours
 * are the palette's; names are escaped.
 */
export function writeSvg(cy: Core, palette: Palette): string {
  const nodes = cy.nodes().not('.hidden').nodes().toArray();
  const edges = cy.edges().not('.hidden').edges().toArray();
  const { x1, y1, x2, y2 } = cy.elements().not('.hidden').boundingBox();
  const box = [x1 - MARGIN, y1 - MARGIN, x2 - x1 + 2 * MARGIN, y2 - y1 + 2 * MARGIN].map(round);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" font-family="sans-serif">`,
    `<rect x="${box[0] ?? 0}" y="${box[1] ?? 0}" width="100%" height="100%" fill="${palette.paper}"/>`,
    `<g stroke="${palette.line}">`,
    ...edges.map(writeEdge),
    '</g>',
    ...nodes.map((node) => writeNode(node, palette)),
    '</svg>',
  ].join('\n');
}

function writeEdge(edge: EdgeSingular): string {
  const a = edge.source().position();
  const b = edge.target().position();
  const { kind, width } = edge.data() as { kind: string; width: number };
  const dash = DASHES[kind] ? ` stroke-dasharray="${DASHES[kind]}"` : '';
  return `<line x1="${round(a.x)}" y1="${round(a.y)}" x2="${round(b.x)}" y2="${round(b.y)}" stroke-width="${round(width)}"${dash}/>`;
}

function writeNode(node: NodeSingular, { kinds, ink, paper }: Palette): string {
  const { kind, label, breadth, emphasis } = readNodeData(node);
  const { x, y } = node.position();
  const half = breadth / 2;
  const font = round(FONT * emphasis);
  const points = KIND_SHAPES[kind as EntityKind];
  const colour = `fill="${kinds[kind as EntityKind]}"`;
  const shape = points
    ? `<polygon ${colour} points="${points.map((each) => round(each * half)).join(' ')}"/>`
    : `<circle ${colour} r="${round(half)}"/>`;
  const lines = label
    .split('\n')
    .map(
      (line, index) => `<tspan x="0" dy="${index === 0 ? 0 : font * LINE}">${escape(line)}</tspan>`,
    );
  const text = `<text y="${round(half + 4 + font)}" font-size="${font}" text-anchor="middle" fill="${ink}" stroke="${paper}" stroke-width="3" paint-order="stroke">${lines.join('')}</text>`;
  return `<g transform="translate(${round(x)} ${round(y)})">${shape}${text}</g>`;
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
