import type { Core } from 'cytoscape';

/** Methods of Cytoscape's core that its types leave out. */
interface Notifying {
  noNotifications(act: () => void): void;
  notify(event: 'add'): void;
}

/** Changes the graph without having it drawn: `redraw` does so for several changes together. */
export function holdRedraw(cy: Core, act: () => void): void {
  (cy as Core & Notifying).noNotifications(act);
}

/** Has everything drawn in the next frame, with what was added meanwhile. */
export function redraw(cy: Core): void {
  (cy as Core & Notifying).notify('add');
}
