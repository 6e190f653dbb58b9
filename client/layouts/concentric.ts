import type { Layout } from './layout.ts';
import { linkNodes } from './link-nodes.ts';

/** Between those of one distance from the middle and those of the next. */
const RING = 190;
/** Room along a ring, and between rings of one distance, for one node with its name. */
const ROOM = 92;

/**
 * Rings round the node in the middle: its neighbours first, then theirs; as many rings for each as
 * they need. Nodes stand near those that they hang on; what hangs on nothing is outermost.
 */
export const layOutConcentric: Layout = ({ nodes, edges, centre, shape }) => {
  const middle = nodes.find(({ id }) => id === centre) ?? findBusiest(nodes);
  if (!middle) return [];
  const neighbours = linkNodes(edges);
  const places = new Map([[middle.id, { x: 0, y: 0 }]]);
  const angles = new Map([[middle.id, 0]]);
  let ring = [middle.id];
  let radius = 0;
  while (places.size < nodes.length) {
    const next = new Set(ring.flatMap((id) => neighbours.get(id) ?? []));
    const found = nodes.filter(({ id }) => next.has(id) && !places.has(id));
    const arriving = found.length > 0 ? found : nodes.filter(({ id }) => !places.has(id));
    const wanted = new Map(
      arriving.map(({ id }) => [id, middleAngle(neighbours.get(id) ?? [], angles)]),
    );
    arriving.sort(
      (a, b) => (wanted.get(a.id) ?? 0) - (wanted.get(b.id) ?? 0) || b.degree - a.degree,
    );
    const rings = findRings(arriving.length, radius + RING);
    const across = Math.sqrt(Math.min(1.6, Math.max(1, shape)));
    for (const { id } of arriving) {
      const own = findEmptiest(rings);
      const angle = (own.taken / own.seats) * 2 * Math.PI - Math.PI / 2;
      own.taken += 1;
      angles.set(id, angle);
      places.set(id, { x: Math.cos(angle) * own.radius * across, y: Math.sin(angle) * own.radius });
    }
    radius = rings.at(-1)?.radius ?? radius;
    ring = arriving.map(({ id }) => id);
  }
  return nodes.map(({ id, pin }) => pin ?? places.get(id) ?? { x: 0, y: 0 });
};

interface Ring {
  readonly radius: number;
  readonly seats: number;
  taken: number;
}

/** Rings with exactly so many seats, from a radius outwards. */
function findRings(count: number, from: number): Ring[] {
  const rings: Ring[] = [];
  let left = count;
  for (let radius = from; left > 0; radius += ROOM) {
    const seats = Math.min(left, Math.floor((2 * Math.PI * radius) / ROOM));
    rings.push({ radius, seats, taken: 0 });
    left -= seats;
  }
  return rings;
}

/** All rings fill alike, so that who comes next stands beside who came before. */
function findEmptiest(rings: readonly Ring[]): Ring {
  return rings.reduce((a, b) => (b.taken / b.seats < a.taken / a.seats ? b : a));
}

function findBusiest<Node extends { readonly degree: number }>(
  nodes: readonly Node[],
): Node | undefined {
  return [...nodes].sort((a, b) => b.degree - a.degree)[0];
}

/** The middle direction of what is placed already, from -π to π; going round is minded. */
function middleAngle(ids: readonly string[], angles: ReadonlyMap<string, number>): number {
  const known = ids.flatMap((id) => angles.get(id) ?? []);
  const x = known.reduce((sum, angle) => sum + Math.cos(angle + Math.PI / 2), 0);
  const y = known.reduce((sum, angle) => sum + Math.sin(angle + Math.PI / 2), 0);
  const angle = Math.atan2(y, x);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}
