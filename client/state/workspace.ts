/** A workspace as a file: the link to it, and where each node stands. */
import type { Point } from '../layouts/point.ts';
import { type Address, readAddress, writeAddress } from './address.ts';
import type { ExplorerState } from './explorer-state.ts';

const FORMAT = 'renmai-workspace';
const VERSION = 1;

export interface Workspace {
  readonly address: Address;
  readonly places: ReadonlyMap<string, Point>;
}

/** Writes what the reader has made of the graph; the nodes are named even where it is still the one opened on. */
export function writeWorkspace(state: ExplorerState): string {
  const places = [...state.places].map(([id, { x, y }]) => [id, Math.round(x), Math.round(y)]);
  const address = writeAddress({ ...state, isOverview: false });
  return `${JSON.stringify({ format: FORMAT, version: VERSION, address, places }, null, 1)}\n`;
}

/** Reads a workspace; null where the text is none, and places that are none are left out. */
export function readWorkspace(text: string): Workspace | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null) return null;
  const { format, version, address, places } = found as Record<string, unknown>;
  if (format !== FORMAT || version !== VERSION || typeof address !== 'string') return null;
  return {
    address: readAddress(address),
    places: new Map(Array.isArray(places) ? places.flatMap(readPlace) : []),
  };
}

function readPlace(row: unknown): [string, Point][] {
  if (!Array.isArray(row)) return [];
  const [id, x, y] = row as unknown[];
  if (typeof id !== 'string' || !Number.isFinite(x) || !Number.isFinite(y)) return [];
  return [[id, { x: Number(x), y: Number(y) }]];
}
