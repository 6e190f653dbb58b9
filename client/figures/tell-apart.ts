import type { ShownGraph, ShownNode } from '../state/shown-graph.ts';

/** Names of no more characters than this say what kind of meeting it was, and not which: 调研, 工作会谈. */
const BARE_NAME = 4;

/**
 * What stands with a name that does not tell who or what it is: the day of a meeting, the post that
 * most sentences give to one of several people. Nodes whose names do are left out, and so are those
 * of whom nothing shown tells more.
 *
 * @returns by the ids of nodes: 2022-05-17, 05-17 where no year is known, 太原市副市长
 */
export function tellApart({ nodes, edges }: ShownGraph): ReadonlyMap<string, string> {
  const bearers = new Map<string, number>();
  const nameOf = ({ kind, name }: ShownNode) => `${kind} ${name}`;
  for (const node of nodes.values())
    bearers.set(nameOf(node), (bearers.get(nameOf(node)) ?? 0) + 1);
  const isShared = (node: ShownNode) => (bearers.get(nameOf(node)) ?? 0) > 1;

  const details = new Map<string, string>();
  for (const node of nodes.values()) {
    if (node.kind !== 'MEETING') continue;
    const isBare = Array.from(node.name).length <= BARE_NAME;
    const day = node.lastSeen?.replace(/^XXXX-/, '');
    if (day && (isBare || isShared(node))) details.set(node.id, day);
  }
  const most = new Map<string, number>();
  for (const { kind, source, target, statementCount } of edges.values()) {
    const person = nodes.get(source);
    const post = nodes.get(target);
    if (kind !== 'HOLDS' || !person || !post || !isShared(person)) continue;
    if (statementCount <= (most.get(source) ?? 0)) continue;
    most.set(source, statementCount);
    details.set(source, post.name);
  }
  return details;
}
