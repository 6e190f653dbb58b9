import type { Core } from 'cytoscape';
import type { Point } from '../layouts/point.ts';
import type { ShownGraph } from '../state/shown-graph.ts';
import { makeEdgeElement, makeNodeElement } from './make-elements.ts';

/** What the canvas is to look like. */
export interface Picture {
  readonly graph: ShownGraph;
  readonly visible: ShownGraph;
  readonly places: ReadonlyMap<string, Point>;
  readonly pins: ReadonlySet<string>;
}

/**
 * Brings the canvas to what the state shows. Only what differs is touched; a node without a place
 * waits for one.
 */
export function drawGraph(cy: Core, { graph, visible, places, pins }: Picture): void {
  cy.batch(() => {
    cy.elements()
      .filter((element) => !graph.nodes.has(element.id()) && !graph.edges.has(element.id()))
      .remove();
    const known = new Set(cy.elements().map((element) => element.id()));
    const placed = (id: string) => places.has(id);
    cy.add(
      [...graph.nodes.values()]
        .filter(({ id }) => !known.has(id) && placed(id))
        .map((node) => makeNodeElement(node, places.get(node.id) ?? { x: 0, y: 0 })),
    );
    cy.add(
      [...graph.edges.values()]
        .filter(({ id, source, target }) => !known.has(id) && placed(source) && placed(target))
        .map(makeEdgeElement),
    );
    cy.nodes().forEach((node) => {
      const place = places.get(node.id());
      const { x, y } = node.position();
      if (place && (place.x !== x || place.y !== y)) node.position({ ...place });
      node.toggleClass('hidden', !visible.nodes.has(node.id()));
      node.toggleClass('pinned', pins.has(node.id()));
    });
    cy.edges().forEach((edge) => {
      edge.toggleClass('hidden', !visible.edges.has(edge.id()));
    });
  });
}
