/** What the keys do while the canvas has the focus. */
import type { Explorer } from '../explorer.ts';
import { collapseNode, hideNode, togglePin } from '../state/change-shown.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { toggleSelected } from '../state/selection.ts';

export const ZOOM_STEP = 1.3;

/** Does what a key stands for, and says whether it stands for anything. */
export function actOnKey(explorer: Explorer, key: string): boolean {
  const { canvas } = explorer.easel;
  if (!canvas) return false;
  const cursor = canvas.cursor();
  const change = cursor === null ? undefined : CHANGES[key.toLowerCase()];
  if (cursor !== null && change) {
    explorer.act((state) => change(state, cursor));
    return true;
  }
  if (key.startsWith('Arrow')) {
    sayWhere(explorer, canvas.travel(key));
    return true;
  }
  switch (key.toLowerCase()) {
    case 'enter': {
      const node = explorer.store.get().graph.nodes.get(cursor ?? '');
      if (node) explorer.open({ panel: node.kind, id: node.id });
      return true;
    }
    case 'e':
      if (cursor !== null) explorer.run({ what: 'EXPAND', id: cursor });
      return true;
    case '+':
    case '=':
      canvas.zoom(ZOOM_STEP);
      return true;
    case '-':
      canvas.zoom(1 / ZOOM_STEP);
      return true;
    case '0':
      canvas.fit();
      return true;
    default:
      return false;
  }
}

const CHANGES: Readonly<Record<string, (state: ExplorerState, id: string) => ExplorerState>> = {
  h: hideNode,
  p: togglePin,
  c: collapseNode,
  s: toggleSelected,
};

function sayWhere(explorer: Explorer, id: string | null): void {
  explorer.store.update((state) => {
    const node = state.graph.nodes.get(id ?? '');
    if (!node) return state;
    const { name, kind, degree } = node;
    return {
      ...state,
      status: { key: 'graph.cursor', values: { name, kind: { key: `kind.${kind}` }, degree } },
    };
  });
}
