import type { Core, ElementDefinition } from 'cytoscape';
import type { Point } from '../layouts/point.ts';
import type { ShownGraph } from '../state/shown-graph.ts';
import { tellApart } from '../figures/tell-apart.ts';
import { chooseLooks } from './choose-looks.ts';
import { cutList } from './cut-list.ts';
import { holdRedraw, redraw } from './hold-redraw.ts';
import {
  makeEdgeElement,
  makeLabelData,
  makeNodeElement,
  type NodeElement,
} from './make-elements.ts';
import { readNodeData } from './node-data.ts';
import type { Plan } from './plan.ts';

/** What the canvas is to look like. */
export interface Picture {
  readonly graph: ShownGraph;
  readonly visible: ShownGraph;
  readonly places: ReadonlyMap<string, Point>;
  readonly pins: ReadonlySet<string>;
}

/** So many newcomers wait for a frame: each frame draws all that is there. */
const A_FRAME = 900;

/**
 * Plans how the canvas comes to what the state shows. Only what differs is touched; a node without
 * a place waits for one. The best connected come first, each with its name as it is to stay.
 */
export function planDrawing(cy: Core, { graph, visible, places, pins }: Picture): Plan {
  const present = cy.elements().toArray();
  const known = new Set(present.map((element) => element.id()));
  const gone = present.filter(
    (element) => !graph.nodes.has(element.id()) && !graph.edges.has(element.id()),
  );
  const details = tellApart(graph);
  const detailOf = (id: string) => details.get(id) ?? '';
  const nodes = [...graph.nodes.values()]
    .flatMap((node) => {
      const place = known.has(node.id) ? undefined : places.get(node.id);
      const classes = { hidden: !visible.nodes.has(node.id), pinned: pins.has(node.id) };
      return place ? [makeNodeElement(node, detailOf(node.id), place, classes)] : [];
    })
    .sort((a, b) => b.data.weight - a.data.weight);
  const edges = [...graph.edges.values()]
    .filter(({ id, source, target }) => !known.has(id) && places.has(source) && places.has(target))
    .map((edge) => makeEdgeElement(edge, { hidden: !visible.edges.has(edge.id) }));
  const changed = present.filter((element) => {
    const id = element.id();
    if (element.isEdge()) return element.hasClass('hidden') === visible.edges.has(id);
    const place = places.get(id);
    const { x, y } = element.position();
    return (
      (place !== undefined && (place.x !== x || place.y !== y)) ||
      element.hasClass('hidden') === visible.nodes.has(id) ||
      element.hasClass('pinned') !== pins.has(id) ||
      readNodeData(element).detail !== detailOf(id)
    );
  });
  return { size: nodes.length + edges.length + changed.length, steps: takeSteps() };

  function* takeSteps(): Plan['steps'] {
    cy.batch(() => {
      for (const element of gone) element.remove();
    });
    for (const part of cutList(changed)) {
      cy.batch(() => {
        for (const element of part) {
          const id = element.id();
          const place = places.get(id);
          const isShown = visible.nodes.has(id) || visible.edges.has(id);
          if (element.isNode()) {
            if (place) element.position({ ...place });
            const name = graph.nodes.get(id)?.name ?? '';
            if (readNodeData(element).detail !== detailOf(id))
              element.data(makeLabelData(name, detailOf(id)));
          }
          element.toggleClass('hidden', !isShown);
          element.toggleClass('pinned', pins.has(id));
        }
      });
      yield false;
    }
    let unseen = 0;
    try {
      for (const part of cutList([...withLooks(nodes, cy.zoom()), ...edges])) {
        holdRedraw(cy, () => {
          // Measured at once: the frame that paints them has the less to do.
          cy.add(part).boundingBox();
        });
        unseen += part.length;
        const isDue = unseen >= A_FRAME;
        if (isDue) {
          redraw(cy);
          unseen = 0;
        }
        yield isDue;
      }
    } finally {
      if (unseen > 0) redraw(cy);
    }
  }
}

/** Names as there will be room for them among these; where others stand, the labels are fitted after. */
function withLooks(nodes: readonly NodeElement[], zoom: number): ElementDefinition[] {
  const seen = nodes.filter(({ classes }) => !classes.includes('hidden'));
  const looks = chooseLooks(
    seen.map(({ data, position }) => {
      return { id: data.id, ...position, data, marked: false, faded: false };
    }),
    zoom,
  );
  return nodes.map((node) => ({ ...node, data: { ...node.data, ...looks.get(node.data.id) } }));
}
