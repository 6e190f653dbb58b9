import type { Core, NodeSingular } from 'cytoscape';
import { chooseLooks, type LookingNode } from './choose-looks.ts';
import { cutList } from './cut-list.ts';
import { readNodeData, type NodeLook } from './node-data.ts';
import type { Plan } from './plan.ts';

/** Plans how the names come to what the zoom and the marks leave room for: only what differs is touched. */
export function planLabels(cy: Core): Plan {
  const nodes = cy.nodes().not('.hidden').nodes().toArray();
  const looks = chooseLooks(nodes.map(readLookingNode), cy.zoom());
  const changes = nodes.flatMap((node) => {
    const look = looks.get(node.id());
    return look && differs(node, look) ? [{ node, look }] : [];
  });
  return { size: changes.length, steps: takeSteps() };

  function* takeSteps(): Plan['steps'] {
    for (const part of cutList(changes)) {
      cy.batch(() => {
        for (const { node, look } of part) node.data(look);
      });
      yield false;
    }
  }
}

/** What a node of the canvas needs to have its look chosen. */
export function readLookingNode(node: NodeSingular): LookingNode {
  return {
    id: node.id(),
    ...node.position(),
    data: readNodeData(node),
    marked: node.hasClass('chosen') || node.hasClass('cursor'),
    faded: node.hasClass('faded'),
  };
}

function differs(node: NodeSingular, look: NodeLook): boolean {
  const { font, size, text, side } = readNodeData(node);
  return look.font !== font || look.size !== size || look.text !== text || look.side !== side;
}
