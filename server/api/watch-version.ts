import type { Graph } from '../graph/connection.ts';
import { readVersion, VERSION_HOLDS } from '../graph/read/read-version.ts';

interface Look {
  /** ms of `performance.now()`, before the question is sent: what is written while it is on its way may be missed. */
  readonly began: number;
  readonly version: string;
}

type ReadVersion = () => string | Promise<string>;

/** ms between looks while somebody asks, so that most find one that still holds. */
const EVERY = VERSION_HOLDS / 2;
/** ms after the last question for which looking goes on: who types asks again soon. */
const RESTS_AFTER = 2000;

const watches = new WeakMap<Graph, ReadVersion>();

/**
 * Tells the graph's version, no older than it may be. While somebody asks it is looked up beforehand, so
 * that nobody waits for it.
 *
 * @returns what gives the version: at once where a look still holds
 */
export function watchVersion(graph: Graph): ReadVersion {
  const watch = watches.get(graph) ?? createWatch(graph);
  watches.set(graph, watch);
  return watch;
}

function createWatch(graph: Graph): ReadVersion {
  let last: Look = { began: -Infinity, version: '' };
  let asked = -Infinity;
  let looking: { readonly began: number; readonly version: Promise<string> } | null = null;

  return () => {
    asked = performance.now();
    if (asked - last.began < VERSION_HOLDS) return last.version;
    const isUnderWay = looking && asked - looking.began < VERSION_HOLDS;
    return isUnderWay && looking ? looking.version : look();
  };

  function look(): Promise<string> {
    const began = performance.now();
    const version = readVersion(graph);
    const own = { began, version };
    looking = own;
    version.then(
      (read) => {
        if (began > last.began) last = { began, version: read };
        if (looking === own) rest(own);
      },
      () => {
        if (looking === own) looking = null;
      },
    );
    return version;
  }

  function rest(own: typeof looking): void {
    setTimeout(
      () => {
        if (looking !== own) return;
        looking = null;
        if (performance.now() - asked < RESTS_AFTER) look().catch(() => undefined);
      },
      Math.max(0, (own?.began ?? 0) + EVERY - performance.now()),
    ).unref();
  }
}
