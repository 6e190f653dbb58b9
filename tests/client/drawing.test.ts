import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { planDrawing, type Picture } from '../../client/graph/plan-drawing.ts';
import { planLabels } from '../../client/graph/plan-labels.ts';
import { mergeGraph } from '../../client/state/merge-graph.ts';
import { EMPTY_GRAPH, type ShownGraph } from '../../client/state/shown-graph.ts';
import { sketchGraph } from './sketch-graph.ts';

const PEOPLE = Array.from({ length: 60 }, (_, index) => `p${index}`);
const WHOLE = mergeGraph(
  EMPTY_GRAPH,
  sketchGraph(
    PEOPLE,
    PEOPLE.slice(1).map((id, index) => `p${index}-${id}`),
  ),
);

function takePart(keep: (id: string) => boolean): ShownGraph {
  return {
    nodes: new Map([...WHOLE.nodes].filter(([id]) => keep(id))),
    edges: new Map(
      [...WHOLE.edges].filter(([, { source, target }]) => keep(source) && keep(target)),
    ),
  };
}

function placeAll(graph: ShownGraph, step: number): Picture {
  const places = new Map([...graph.nodes.keys()].map((id, at) => [id, { x: at * step, y: at }]));
  return { graph, visible: graph, places, pins: new Set() };
}

function readCanvas(cy: Core) {
  const listed = cy.elements().map((element) => {
    const shown = element.hasClass('hidden') ? 'hidden' : 'shown';
    const { x, y } = element.isNode() ? element.position() : { x: 0, y: 0 };
    return `${element.id()} ${shown} ${element.hasClass('pinned') ? 'pinned ' : ''}${x},${y}`;
  });
  return listed.sort();
}

function drawAll(cy: Core, picture: Picture): void {
  for (const plan of [() => planDrawing(cy, picture), () => planLabels(cy)]) {
    const { steps } = plan();
    while (steps.next().done !== true);
  }
}

function openCanvas(): Core {
  return cytoscape({ headless: true, styleEnabled: true });
}

const ALL = placeAll(WHOLE, 90);
const ODD = takePart((id) => Number(id.slice(1)) % 3 > 0);

describe('a picture brought onto the canvas step by step', () => {
  it.each([
    ['nothing', placeAll(EMPTY_GRAPH, 1)],
    ['fewer nodes', placeAll(ODD, 90)],
    ['other places', placeAll(WHOLE, 40)],
    ['hidden nodes and a pin', { ...ALL, visible: ODD, pins: new Set(['p3', 'p4']) }],
  ] satisfies [string, Picture][])(
    'is the same, wherever the last one was broken off: %s',
    (_, picture) => {
      const fresh = openCanvas();
      drawAll(fresh, picture);
      for (let steps = 0; steps < 6; steps += 1) {
        const cy = openCanvas();
        const { steps: broken } = planDrawing(cy, ALL);
        for (let step = 0; step < steps; step += 1) broken.next();
        drawAll(cy, picture);
        expect(readCanvas(cy)).toEqual(readCanvas(fresh));
      }
    },
  );

  it('touches nothing where nothing differs', () => {
    const cy = openCanvas();
    drawAll(cy, ALL);
    expect(planDrawing(cy, ALL).size).toBe(0);
    expect(planLabels(cy).size).toBe(0);
    const moved = new Map(ALL.places).set('p7', { x: -5, y: -5 });
    expect(planDrawing(cy, { ...ALL, places: moved }).size).toBe(1);
  });

  it('adds the best connected first, each with the name that there is room for', () => {
    const cy = openCanvas();
    const { steps, size } = planDrawing(cy, ALL);
    expect(size).toBe(119);
    steps.next();
    const degrees = cy.nodes().map((node) => WHOLE.nodes.get(node.id())?.degree);
    expect(degrees.length).toBeLessThan(60);
    expect(new Set(degrees)).toEqual(new Set([2]));
    while (steps.next().done !== true);
    expect(planLabels(cy).size).toBe(0);
  });
});
