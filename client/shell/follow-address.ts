import { writeAddress } from '../state/address.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import type { Store } from '../state/store.ts';

const PAUSE_MS = 200;

/**
 * Keeps the page's address a link to what is on screen. A link pasted over it opens anew.
 * Browsers allow only some changes a second, so a flurry of them is written once.
 */
export function followAddress(store: Store<ExplorerState>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let { language } = store.get();
  const write = () => {
    const state = store.get();
    language = state.language;
    // What has not been opened yet must not overwrite the link that it is opened from.
    if (state.total !== null) history.replaceState(null, '', `#${writeAddress(state)}`);
  };
  store.listen(() => {
    clearTimeout(timer);
    // The choice of a language must outlive a reload that follows at once.
    if (store.get().language !== language) write();
    else timer = setTimeout(write, PAUSE_MS);
  });
  addEventListener('hashchange', () => {
    location.reload();
  });
}
