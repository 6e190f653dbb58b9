/** What the panel beside the graph shows, and the way back through what it showed before. */
import type { EntityKind } from '../api/documents.generated.ts';
import { ENTITY_KINDS } from './entity-reference.ts';

/** Panels that are about the whole graph. */
const BARE_PANELS = ['START', 'LIST', 'LOAD'] as const;
type BarePanel = (typeof BARE_PANELS)[number];

type EntityView = {
  readonly [Kind in EntityKind]: { readonly panel: Kind; readonly id: string };
}[EntityKind];

export type View =
  | { readonly panel: BarePanel }
  | EntityView
  | { readonly panel: 'REPORT'; readonly id: string }
  | { readonly panel: 'COMPARE' | 'PATHS'; readonly ids: readonly string[] }
  | { readonly panel: 'EDGE'; readonly id: string; readonly statement?: string }
  | { readonly panel: 'ARTICLE'; readonly id: string; readonly statement?: string };

export interface Trail {
  readonly now: View;
  /** What was open before, latest last. */
  readonly before: readonly View[];
}

/** People or nodes that one view sets side by side. */
export const MOST_TOGETHER = 5;

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
  return !('id' in view) || view.panel === 'ARTICLE' ? null : view.id;
}

/** The nodes or the edge that the canvas is to mark: several where the view sets some side by side. */
export function subjectsOf(view: View): readonly string[] {
  if ('ids' in view) return view.ids;
  const subject = subjectOf(view);
  return subject === null ? [] : [subject];
}

function sameSubject(a: View, b: View): boolean {
  if (a.panel !== b.panel) return false;
  return writeView(a) === writeView(b) || ('id' in a && 'id' in b && a.id === b.id);
}

/** Writes a view as it stands in a link: the panel, its subject, its statement. */
export function writeView(view: View): string {
  if ('ids' in view) return `${view.panel}:${view.ids.join(',')}`;
  const subject = 'id' in view ? [view.id] : [];
  const statement = 'statement' in view && view.statement ? [view.statement] : [];
  return [view.panel, ...subject, ...statement].join(':');
}

/** Reads a view from a link; null where it is none. */
export function readView(text: string): View | null {
  const [panel = '', id, statement] = text.split(':');
  const bare = BARE_PANELS.find((name) => name === panel);
  if (bare) return { panel: bare };
  const entity = ENTITY_KINDS.find((name) => name === panel);
  if (!id) return null;
  if (entity) return { panel: entity, id };
  if (panel === 'COMPARE' || panel === 'PATHS') {
    const ids = id.split(',').filter((each) => each !== '');
    return ids.length < 2 ? null : { panel, ids: ids.slice(0, MOST_TOGETHER) };
  }
  if (panel === 'REPORT') return { panel, id };
  const reader = (['EDGE', 'ARTICLE'] as const).find((name) => name === panel);
  return reader ? { panel: reader, id, ...(statement && { statement }) } : null;
}
