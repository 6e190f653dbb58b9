/** The peer in a page of its own: sigma.js, which draws with WebGL, on the same nodes, places and names. */
import Graph from 'graphology';
import Sigma from 'sigma';

interface PeerGraph {
  readonly nodes: readonly { id: string; label: string; x: number; y: number; size: number }[];
  readonly edges: readonly { source: string; target: string }[];
}

declare global {
  /** Draws a graph that the mouse pans and zooms. */
  var drawPeer: (graph: PeerGraph) => void;
}

globalThis.drawPeer = ({ nodes, edges }) => {
  const graph = new Graph({ multi: true });
  for (const { id, ...rest } of nodes) graph.addNode(id, { ...rest, color: '#1b68a8' });
  for (const { source, target } of edges) graph.addEdge(source, target, { size: 1.5 });
  new Sigma(graph, document.body);
};
