import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { evenOut } from './even-out.ts';
import type { Layout } from './layout.ts';
import { stretchToFit } from './stretch-to-fit.ts';

/** Half the room of a node with its name. */
const ROOM = 46;
const LINK = 96;
const REPULSION = -420;
/** Draws to the middle, and most what nothing holds there, so that it does not make all else small. */
const PULL = 0.05;
const LONE_PULL = 0.2;
/** Past this many nodes the forces come to rest in fewer, faster steps. */
const MANY = 600;
/** A person's name is always wanted: it takes room beside the node's own. */
const ROOM_OF_A_NAME = 2;

/** Relations pull, nodes push: what belongs together lies together. The same input gives the same picture. */
export const layOutByForce: Layout = ({ nodes, edges, shape }) => {
  const bodies = nodes.map(({ id, pin }) => ({ id, ...(pin && { fx: pin.x, fy: pin.y }) }));
  const links = edges.map(({ source, target }) => ({ source, target }));
  const many = nodes.length > MANY;
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const pull = ({ id }: { readonly id: string }) => (tied.has(id) ? PULL : LONE_PULL);
  const simulation = forceSimulation<(typeof bodies)[number] & { x?: number; y?: number }>(bodies)
    .force(
      'charge',
      forceManyBody()
        .strength(REPULSION)
        .theta(many ? 1.2 : 0.9)
        .distanceMax(1400),
    )
    .force(
      'link',
      forceLink<(typeof bodies)[number], (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(LINK),
    )
    .force('collide', forceCollide(ROOM).iterations(many ? 1 : 2))
    .force('x', forceX<(typeof bodies)[number]>().strength(pull))
    .force(
      'y',
      forceY<(typeof bodies)[number]>().strength(
        (body) => pull(body) * Math.min(2, Math.max(1, shape)),
      ),
    )
    .stop();
  simulation.tick(many ? 120 : 300);
  const places = simulation.nodes().map(({ x, y }) => ({ x: x ?? 0, y: y ?? 0 }));
  if (nodes.some(({ pin }) => pin)) return places;
  const weights = nodes.map(({ kind }) => (kind === 'PERSON' ? ROOM_OF_A_NAME : 1));
  return stretchToFit(evenOut(places, weights), shape);
};
