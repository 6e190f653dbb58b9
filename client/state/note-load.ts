import type { ExplorerState } from './explorer-state.ts';
import type { PageLoad } from './page-load.ts';

/** Pages that the list remembers. */
const MOST = 40;

/** Notes how far a page is, under a key of its own; a new one stands first, the oldest are forgotten. */
export function noteLoad(state: ExplorerState, key: string, load: PageLoad): ExplorerState {
  const others = [...state.loads].filter(([each]) => each !== key);
  const known = state.loads.has(key);
  const loads = known
    ? [...state.loads].map(([each, old]) => [each, each === key ? load : old] as const)
    : [[key, load] as const, ...others].slice(0, MOST);
  return { ...state, loads: new Map(loads) };
}

/** How much of a page is done, from 0 to 1; it is never 1 before its end. */
export function measureLoad({ progress }: PageLoad): number {
  if (progress === null) return 0;
  switch (progress.state) {
    case 'WAITING':
      return 0.05;
    case 'READING':
      return 0.1;
    case 'WRITING':
      return 0.2 + 0.6 * (progress.articlesWritten / Math.max(1, progress.articlesRead));
    case 'RESOLVING':
      return 0.9;
    case 'DONE':
    case 'FAILED':
      return 1;
  }
}

/** Says whether a page has come to its end, for good or ill. */
export function isSettled({ progress, failure }: PageLoad): boolean {
  return failure !== null || progress?.state === 'DONE' || progress?.state === 'FAILED';
}

/** The articles that a page brought, new and changed. */
export function listBrought({ progress }: PageLoad): string[] {
  return progress?.state === 'DONE' ? [...progress.added, ...progress.replaced] : [];
}
