import type { Layout, LayoutInput } from './layout.ts';
import { linkNodes } from './link-nodes.ts';
import type { Point } from './point.ts';

/** Room for one node with its name, in one direction. */
const ROOM = 88;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const TURN = 0.35;

/**
 * Every organisation with its posts, their holders and its meetings in a cluster of its own, the
 * largest in the middle. A node of several organisations stands with the one nearest to it.
 */
export const layOutByOrganisation: Layout = (input) => {
  const groups = groupByOrganisation(input);
  const places = new Map<string, Point>();
  const taken: (Point & { readonly radius: number })[] = [];
  for (const members of [...groups.values()].sort((a, b) => b.length - a.length)) {
    const radius = ROOM * Math.sqrt(members.length) * 0.75 + ROOM * 0.6;
    const middle = findRoom(taken, radius, input.shape);
    taken.push({ ...middle, radius });
    members.forEach((id, index) => {
      const away = ROOM * Math.sqrt(index) * 0.95;
      const angle = index * GOLDEN_ANGLE;
      places.set(id, {
        x: middle.x + Math.cos(angle) * away,
        y: middle.y + Math.sin(angle) * away,
      });
    });
  }
  return input.nodes.map(({ id, pin }) => pin ?? places.get(id) ?? { x: 0, y: 0 });
};

/** Walks outwards from the organisations; members in the order found, the organisation first. */
function groupByOrganisation({ nodes, edges }: LayoutInput): Map<string, string[]> {
  const neighbours = linkNodes(edges);
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const groups = new Map<string, string[]>();
  const groupOf = new Map<string, string>();
  const join = (id: string, group: string) => {
    groupOf.set(id, group);
    const members = groups.get(group);
    if (members) members.push(id);
    else groups.set(group, [id]);
  };
  for (const { id, kind } of nodes) if (kind === 'ORGANISATION') join(id, id);
  let edge = [...groupOf.keys()];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const id of edge) {
      for (const near of neighbours.get(id) ?? []) {
        // A meeting gathers many organisations: nothing is led on through it.
        if (groupOf.has(near) || kinds.get(id) === 'MEETING') continue;
        join(near, groupOf.get(id) ?? id);
        next.push(near);
      }
    }
    edge = next;
  }
  for (const { id } of nodes) if (!groupOf.has(id)) join(id, '');
  return groups;
}

/** The first free spot on a spiral from the middle, drawn out to the canvas's shape. */
function findRoom(
  taken: readonly (Point & { readonly radius: number })[],
  radius: number,
  shape: number,
): Point {
  const across = Math.min(1.8, Math.max(1, shape));
  for (let angle = 0; ; angle += TURN) {
    const away = angle * 18;
    const place = { x: Math.cos(angle) * away * across, y: Math.sin(angle) * away };
    const free = taken.every(
      (other) => Math.hypot(other.x - place.x, other.y - place.y) >= other.radius + radius,
    );
    if (free) return place;
  }
}
