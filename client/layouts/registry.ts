/** Every layout by its name: a new one is one file, one line here and its name in both languages. */
import { layOutByOrganisation } from './by-organisation.ts';
import { layOutByTime } from './by-time.ts';
import { layOutConcentric } from './concentric.ts';
import { layOutByForce } from './force.ts';
import type { Layout } from './layout.ts';

export const LAYOUTS = {
  FORCE: layOutByForce,
  CONCENTRIC: layOutConcentric,
  ORGANISATION: layOutByOrganisation,
  TIME: layOutByTime,
} satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof LAYOUTS;

/** In the order in which they are offered. */
export const LAYOUT_NAMES = Object.keys(LAYOUTS) as LayoutName[];
