/** The state as a link: what is written after the # of the address, and read from there. */
import type { EntityKind } from '../api/documents.generated.ts';
import { type Language, LANGUAGES } from '../language/catalogue.ts';
import type { Point } from '../layouts/point.ts';
import { LAYOUT_NAMES, type LayoutName } from '../layouts/registry.ts';
import { ENTITY_KINDS } from './entity-reference.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { TimeRange } from './scene.ts';
import { readView, type View, writeView } from './view.ts';

export interface Address {
  /** Ids of the shown nodes; null is the graph that the explorer opens on. */
  readonly ids: readonly string[] | null;
  readonly pins: ReadonlyMap<string, Point>;
  readonly hidden: readonly string[];
  readonly hiddenKinds: readonly EntityKind[];
  readonly layout: LayoutName;
  readonly range: TimeRange | null;
  /** The day that the graph is shown as of. */
  readonly day: string | null;
  readonly view: View | null;
  /** Null leaves the choice to the browser. */
  readonly language: Language | null;
}

const ID = /^[\w:.-]{1,64}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Writes the state as the part of an address after the #, without the #. */
export function writeAddress(state: ExplorerState): string {
  const parts: [string, string][] = [['lang', state.language]];
  const put = (name: string, values: readonly string[]) => {
    if (values.length > 0) parts.push([name, values.join('~')]);
  };
  if (!state.isOverview) put('ids', [...state.graph.nodes.keys()]);
  put(
    'pins',
    [...state.pins].flatMap((id) => {
      const place = state.places.get(id);
      return place ? [`${id}@${Math.round(place.x)},${Math.round(place.y)}`] : [];
    }),
  );
  put('hide', [...state.hidden]);
  put('kinds', [...state.hiddenKinds]);
  if (state.layout !== 'FORCE') parts.push(['layout', state.layout]);
  if (state.range) parts.push(['time', `${state.range.from ?? ''}~${state.range.to ?? ''}`]);
  if (state.asOf) parts.push(['day', state.asOf.day]);
  parts.push(['view', writeView(state.trail.now)]);
  return parts.map(([name, value]) => `${name}=${value}`).join('&');
}

/** Reads an address; whatever in it is not understood is left out. */
export function readAddress(hash: string): Address {
  const parts = new Map(
    hash
      .replace(/^#/, '')
      .split('&')
      .map((part) => {
        const [name = '', ...value] = part.split('=');
        return [name, decode(value.join('='))] as const;
      }),
  );
  const list = (name: string) => (parts.get(name) ?? '').split('~').filter((one) => one !== '');
  const ids = list('ids').filter((id) => ID.test(id));
  const [from = '', to = ''] = (parts.get('time') ?? '').split('~');
  const hasRange = DAY.test(from) || DAY.test(to);
  return {
    ids: ids.length > 0 ? ids : null,
    pins: new Map(list('pins').flatMap(readPin)),
    hidden: list('hide').filter((id) => ID.test(id)),
    hiddenKinds: ENTITY_KINDS.filter((kind) => list('kinds').includes(kind)),
    layout: LAYOUT_NAMES.find((name) => name === parts.get('layout')) ?? 'FORCE',
    range: hasRange ? { from: DAY.test(from) ? from : null, to: DAY.test(to) ? to : null } : null,
    day: DAY.test(parts.get('day') ?? '') ? (parts.get('day') ?? null) : null,
    view: readView(parts.get('view') ?? ''),
    language: LANGUAGES.find((name) => name === parts.get('lang')) ?? null,
  };
}

function readPin(text: string): [string, Point][] {
  const [id = '', place = ''] = text.split('@');
  const [x, y] = place.split(',').map(Number);
  if (!ID.test(id) || !Number.isFinite(x) || !Number.isFinite(y)) return [];
  return [[id, { x: x ?? 0, y: y ?? 0 }]];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
