/** The Cytoscape instance behind a small face. */
import cytoscape, { type Core } from 'cytoscape';
import type { Point } from '../layouts/point.ts';
import { makeCanvasStyle } from './canvas-style.ts';
import type { Canvas, CanvasEvents, Frame } from './canvas.ts';
import { createPainter } from './create-painter.ts';
import { findNextStop } from './find-next-stop.ts';
import { fitWithin } from './fit-within.ts';
import { followTheme } from './follow-theme.ts';
import { holdStyleElement } from './hold-style-element.ts';
import { markSubject } from './mark-subject.ts';
import { readMargins } from './read-margins.ts';
import { readPalette } from './read-palette.ts';
import { writeSvg } from './write-svg.ts';

const READABLE_ZOOM = 0.9;

/** Makes a canvas in an element; nothing is drawn yet. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
  holdStyleElement();
  const cy = cytoscape({
    container,
    style: makeCanvasStyle(readPalette(container)),
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: false,
    // While a hand moves the graph, its last picture is moved: thousands of nodes follow at once.
    textureOnViewport: true,
    autounselectify: true,
  });
  const painter = createPainter(cy);
  let shown: readonly Point[] = [];
  let cursor: string | null = null;

  cy.on('tap', 'node', ({ target }: cytoscape.EventObjectNode) => {
    events.onNode(target.id());
  });
  cy.on('dbltap', 'node', ({ target }: cytoscape.EventObjectNode) => {
    events.onExpand(target.id());
  });
  cy.on('tap', 'edge', ({ target }: cytoscape.EventObjectEdge) => {
    events.onEdge(target.id());
  });
  cy.on('dragfree', 'node', ({ target }: cytoscape.EventObjectNode) => {
    events.onMove(target.id(), { ...target.position() });
  });
  let fitted = 1;
  cy.on('zoom', () => {
    const ratio = Math.min(1, cy.zoom()) / fitted;
    if (ratio > 0.9 && ratio < 1.1) return;
    fitted = Math.min(1, cy.zoom());
    painter.label();
  });
  cy.on('viewport resize', () => {
    events.onView(readView(cy));
  });
  const undress = followTheme(() => cy.style(makeCanvasStyle(readPalette(container))));

  function setCursor(id: string | null): string | null {
    cursor = id;
    cy.nodes('.cursor').removeClass('cursor');
    if (id !== null) bringIntoView(cy, cy.getElementById(id).addClass('cursor').nodes());
    return id;
  }

  return {
    draw(picture) {
      shown = [...picture.visible.nodes.keys()].flatMap((id) => picture.places.get(id) ?? []);
      painter.draw(picture);
      if (cursor !== null && !picture.visible.nodes.has(cursor)) setCursor(null);
    },
    mark(marked) {
      const { ids } = marked;
      painter.whenDrawn('mark', () => {
        markSubject(cy, marked);
        const [only] = ids;
        if (ids.length === 1 && only !== undefined && cy.getElementById(only).isNode())
          cursor = only;
        painter.label();
      });
    },
    select(ids) {
      painter.whenDrawn('select', () => {
        cy.batch(() => {
          cy.nodes()
            .filter((node) => node.hasClass('selected') !== ids.has(node.id()))
            .toggleClass('selected');
        });
      });
    },
    findWithin({ x1, y1, x2, y2 }) {
      return cy
        .nodes()
        .not('.hidden')
        .nodes()
        .filter((node) => {
          const { x, y } = node.renderedPosition();
          return x >= x1 && x <= x2 && y >= y1 && y <= y2;
        })
        .map((node) => node.id());
    },
    lookAt(place) {
      const zoom = cy.zoom();
      cy.pan({ x: cy.width() / 2 - place.x * zoom, y: cy.height() / 2 - place.y * zoom });
    },
    view: () => readView(cy),
    centre(id) {
      painter.whenDrawn('centre', () => {
        const node = cy.getElementById(id);
        if (node.empty()) return;
        const zoom = Math.max(cy.zoom(), READABLE_ZOOM);
        cy.stop().animate({ zoom, center: { eles: node } }, { duration: calm() ? 0 : 250 });
      });
    },
    zoom(factor) {
      const middle = { x: cy.width() / 2, y: cy.height() / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
    },
    fit() {
      cy.resize();
      fitWithin(cy, shown, readMargins(container));
      painter.label();
    },
    async picture() {
      painter.finish();
      const bg = readPalette(container).paper;
      return cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, bg });
    },
    drawing() {
      painter.finish();
      return writeSvg(cy, readPalette(container));
    },
    travel(key) {
      return setCursor(findNextStop(cy, cursor, key));
    },
    cursor: () => cursor,
    destroy() {
      undress();
      painter.stop();
      cy.destroy();
    },
  };
}

function bringIntoView(cy: Core, node: cytoscape.NodeCollection): void {
  const { x1, x2, y1, y2 } = node.renderedBoundingBox();
  if (x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height()) cy.center(node);
}

function readView(cy: Core): Frame {
  const { x1, y1, x2, y2 } = cy.extent();
  return { x1, y1, x2, y2 };
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
