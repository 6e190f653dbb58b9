import type { StylesheetJson } from 'cytoscape';
import type { EntityKind } from '../api/documents.generated.ts';
import { ENTITY_KINDS } from '../state/entity-reference.ts';
import { KIND_SHAPES } from './kind-shapes.ts';
import { CORNER_GAP, LABEL_SIDES, SIDE_GAP } from './label-sides.ts';
import type { Palette } from './read-palette.ts';

/** The style sheet's --sans: a canvas knows no variables. */
const FONT = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

const ACROSS = { [-1]: 'left', 0: 'center', 1: 'right' } as const;
const DOWN = { [-1]: 'top', 0: 'center', 1: 'bottom' } as const;

/** How nodes and edges look, in Cytoscape's own style language. */
export function makeCanvasStyle(palette: Palette): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(text)',
        width: 'data(size)',
        height: 'data(size)',
        'font-family': FONT,
        'font-size': 'data(font)',
        'min-zoomed-font-size': 5,
        color: palette.ink,
        'text-wrap': 'wrap',
        'text-max-width': 'data(room)',
        'line-height': 1.2,
        'text-outline-color': palette.paper,
        'text-outline-width': 3,
        'border-width': 2,
        'border-color': palette.paper,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    ...ENTITY_KINDS.map((kind) => kindStyle(kind, palette)),
    ...sideStyles(),
    // Their names are read over other nodes, not under them.
    { selector: 'node[kind = "PERSON"]', style: { 'font-weight': 600, 'z-index': 2 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'haystack',
        'haystack-radius': 0,
        'line-color': palette.line,
        'overlay-opacity': 0,
      },
    },
    { selector: 'edge[kind = "AT"]', style: { 'line-style': 'dotted' } },
    { selector: 'edge[kind = "PART_OF"]', style: { 'line-style': 'dashed' } },
    {
      selector: 'node.pinned',
      style: { 'border-color': palette.ink, 'border-style': 'double', 'border-width': 4 },
    },
    {
      selector: 'node.selected',
      style: {
        'underlay-color': palette.accent,
        'underlay-opacity': 0.28,
        'underlay-shape': 'ellipse',
        'underlay-padding': 7,
      },
    },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: '.faded', style: { opacity: 0.42, 'z-index': 0 } },
    { selector: 'edge.near', style: { 'line-color': palette.accent, opacity: 0.75 } },
    {
      selector: 'node.chosen',
      style: { 'border-color': palette.accent, 'border-width': 4, 'z-index': 10 },
    },
    { selector: 'edge.chosen', style: { 'line-color': palette.accent, width: 5, 'z-index': 10 } },
    {
      selector: 'node.cursor',
      style: {
        'outline-color': palette.accent,
        'outline-width': 3,
        'outline-offset': 3,
        'z-index': 11,
      },
    },
  ];
}

function sideStyles(): StylesheetJson {
  return Object.entries(LABEL_SIDES).map(([side, [across, down]]) => {
    const gap = across !== 0 && down !== 0 ? CORNER_GAP : SIDE_GAP;
    return {
      selector: `node[side = "${side}"]`,
      style: {
        'text-halign': ACROSS[across],
        'text-valign': DOWN[down],
        'text-margin-x': across * gap,
        'text-margin-y': down * gap,
      },
    };
  });
}

function kindStyle(kind: EntityKind, palette: Palette): StylesheetJson[number] {
  const points = KIND_SHAPES[kind];
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      'background-color': palette.kinds[kind],
      ...(points
        ? { shape: 'polygon' as const, 'shape-polygon-points': points.join(' ') }
        : { shape: 'ellipse' as const }),
    },
  };
}
