/**
 * Where things are on the canvas: Cytoscape keeps its instance on its element. Tests read places
 * from it and then use the mouse, as a reader does.
 */
import type { Core } from 'cytoscape';
import type { Page } from 'playwright-core';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface CanvasElement extends HTMLElement {
  readonly _cyreg: { readonly cy: Core };
}

/** Ids and kinds of the visible nodes with their places in the graph's own units. */
export async function readNodes(page: Page): Promise<Map<string, Place & { kind: string }>> {
  const nodes = await page.locator('.graph-canvas').evaluate((element) =>
    (element as CanvasElement)._cyreg.cy
      .nodes()
      .toArray()
      .filter((node) => node.visible())
      .map((node) => ({ id: node.id(), kind: String(node.data('kind')), ...node.position() })),
  );
  return new Map(nodes.map(({ id, ...rest }) => [id, rest]));
}

/** Where on the page a node is drawn. */
export function locateNode(page: Page, id: string): Promise<Place> {
  return page.locator('.graph-canvas').evaluate((element, wanted) => {
    const node = (element as CanvasElement)._cyreg.cy.getElementById(wanted);
    const { left, top } = element.getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return { x: left + x, y: top + y };
  }, id);
}

/** An edge with a point of its line that lies clear of nodes, other edges and the tools above. */
export function locateAnyEdge(page: Page, kind: string): Promise<Place & { id: string }> {
  return page.locator('.graph-canvas').evaluate((element, wanted) => {
    const { cy } = (element as CanvasElement)._cyreg;
    const { left, top } = element.getBoundingClientRect();
    const lines = cy.edges().map((edge) => ({
      id: edge.id(),
      kind: String(edge.data('kind')),
      a: edge.source().renderedPosition(),
      b: edge.target().renderedPosition(),
    }));
    const spots = cy.nodes().map((node) => node.renderedPosition());
    const toLine = (p: Place, a: Place, b: Place) => {
      const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
      const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
      const t = Math.min(1, Math.max(0, along));
      return Math.hypot(p.x - a.x - t * (b.x - a.x), p.y - a.y - t * (b.y - a.y));
    };
    for (const { id, a, b } of lines.filter((line) => line.kind === wanted)) {
      for (const t of [0.5, 0.4, 0.6, 0.3, 0.7]) {
        const p = { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
        const page = { x: left + p.x, y: top + p.y };
        const clear =
          spots.every((spot) => Math.hypot(spot.x - p.x, spot.y - p.y) > 30) &&
          lines.every((line) => line.id === id || toLine(p, line.a, line.b) > 14) &&
          element.contains(document.elementFromPoint(page.x, page.y));
        if (clear) return { id, ...page };
      }
    }
    throw new Error(`no ${wanted} edge lies clear`);
  }, kind);
}
