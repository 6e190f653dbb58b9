import { writeAddress } from '../state/address.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import type { Store } from '../state/store.ts';
import { type Trail, writeView } from '../state/view.ts';

const PAUSE_MS = 200;

/** What the browser keeps beside an address of ours. */
interface Entry {
  readonly trail: Trail;
  /** The view of the entry before this one, as it stands in a link; null for the first of a visit. */
  readonly under: string | null;
}

/**
 * Keeps the page's address a link to what is on screen, and gives each view its place in the
 * browser's history: its own buttons lead back and forth as ours do. A link pasted over it opens
 * anew. Browsers allow only some changes a second, so a flurry of them is written once.
 */
export function followAddress(store: Store<ExplorerState>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let { language, trail } = store.get();
  const addressOf = (state: ExplorerState) => `#${writeAddress(state)}`;
  const write = () => {
    const state = store.get();
    language = state.language;
    // What has not been opened yet must not overwrite the link that it is opened from.
    if (state.total === null) return;
    const under = readEntry()?.under ?? null;
    history.replaceState({ trail, under } satisfies Entry, '', addressOf(state));
  };
  const turn = () => {
    const state = store.get();
    const left = writeView(trail.now);
    const isBack = state.trail.before.length < trail.before.length;
    trail = state.trail;
    const now = writeView(trail.now);
    if (state.total === null || now === left) return;
    if (isBack && readEntry()?.under === now) history.back();
    else history.pushState({ trail, under: left } satisfies Entry, '', addressOf(state));
  };
  store.listen(() => {
    clearTimeout(timer);
    const state = store.get();
    if (state.trail !== trail) turn();
    // The choice of a language must outlive a reload that follows at once.
    if (state.language !== language) write();
    else timer = setTimeout(write, PAUSE_MS);
  });
  addEventListener('popstate', () => {
    const entry = readEntry();
    if (entry === null) return;
    trail = entry.trail;
    store.update((state) => ({ ...state, trail: entry.trail }));
  });
  addEventListener('hashchange', () => {
    if (readEntry() === null) location.reload();
  });
}

/** The entry of the browser's history that is on screen; null where it is none of ours. */
function readEntry(): Entry | null {
  return history.state as Entry | null;
}
