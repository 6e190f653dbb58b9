/** What the panel beside the graph shows, and the way back through what it showed before. */
import type { EntityKind } from '../api/documents.generated.ts';

type EntityView = {
  readonly [Kind in EntityKind]: { readonly panel: Kind; readonly id: string };
}[EntityKind];

export type View =
  | { readonly panel: 'LIST' }
  | EntityView
  | { readonly panel: 'EDGE'; readonly id: string; readonly statement?: string }
  | { readonly panel: 'ARTICLE'; readonly id: string; readonly statement?: string };

export interface Trail {
  readonly now: View;
  /** What was open before, latest last. */
  readonly before: readonly View[];
}

const LONGEST_TRAIL = 50;

/** Puts a view on screen. The one already there is not repeated, and the oldest are forgotten. */
export function openView({ now, before }: Trail, view: View): Trail {
  if (sameSubject(now, view)) return { now: view, before };
  return { now: view, before: [...before, now].slice(-LONGEST_TRAIL) };
}

/** Goes back one step; the first view stays. */
export function closeView(trail: Trail): Trail {
  const now = trail.before.at(-1);
  return now === undefined ? trail : { now, before: trail.before.slice(0, -1) };
}

/** The node or edge that the view is about, so that the canvas can mark it; null for the others. */
export function subjectOf(view: View): string | null {
  return view.panel === 'LIST' || view.panel === 'ARTICLE' ? null : view.id;
}

function sameSubject(a: View, b: View): boolean {
  if (a.panel !== b.panel) return false;
  return a.panel === 'LIST' || b.panel === 'LIST' || a.id === b.id;
}
