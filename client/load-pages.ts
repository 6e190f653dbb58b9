/** Sends a reader's pages to the server, one after another, and lands on what they brought. */
import { AskError, follow, tell } from './api/ask.ts';
import { LoadPageDocument, LoadProgressDocument } from './api/documents.generated.ts';
import type { Explorer } from './explorer.ts';
import { isSettled, listBrought, noteLoad } from './state/note-load.ts';
import type { LoadFailure, PageLoad } from './state/page-load.ts';

/** The most that the server takes. */
const MOST_BYTES = 20 * 1024 * 1024;

/** What the server may find wrong with what is sent, by its names of the arguments. */
const REFUSALS: ReadonlyMap<string, LoadFailure> = new Map([
  ['page', 'BAD_PAGE'],
  ['locality', 'BAD_LOCALITY'],
  ['published', 'BAD_DAY'],
]);

let turn = 0;

/** Loads pages with the options of the state; how far each is stands in `state.loads`. */
export async function loadPages(explorer: Explorer, files: readonly File[]): Promise<void> {
  const { store } = explorer;
  explorer.open({ panel: 'LOAD' });
  const waiting = files.map((file) => {
    turn += 1;
    const key = String(turn);
    note(key, { name: file.name, progress: null, failure: null });
    return { file, key };
  });
  for (const { file, key } of waiting) await loadPage(file, key);
  const brought = waiting.flatMap(({ key }) => {
    const load = store.get().loads.get(key);
    return load ? listBrought(load) : [];
  });
  if (brought.length > 0) explorer.run({ what: 'LAND', articles: brought });

  function note(key: string, load: PageLoad): void {
    store.update((state) => noteLoad(state, key, load));
  }

  async function loadPage(page: File, key: string): Promise<void> {
    const { locality, published } = store.get().loadOptions;
    const say = (change: Partial<PageLoad>) => {
      const load = store.get().loads.get(key);
      if (load) note(key, { ...load, ...change });
    };
    if (page.size > MOST_BYTES) {
      say({ failure: 'TOO_LARGE' });
      return;
    }
    try {
      const { loadPage: begun } = await tell(LoadPageDocument, {
        page,
        locality: locality === '' ? null : locality,
        published: published === '' ? null : published,
      });
      say({ progress: begun });
      await follow(LoadProgressDocument, { id: begun.id }, ({ loadProgress }) => {
        say({ progress: loadProgress });
        return loadProgress.state === 'DONE' || loadProgress.state === 'FAILED';
      });
    } catch (error) {
      const load = store.get().loads.get(key);
      if (load && isSettled(load)) return;
      const known = error instanceof AskError ? error : new AskError('SERVER', error);
      say({ failure: REFUSALS.get(known.argument ?? '') ?? known.reason });
    }
  }
}
