import type { Graph } from '../graph/connection.ts';
import { readVersion, VERSION_HOLDS } from '../graph/read/read-version.ts';

interface Look {
  /** ms of `performance.now()`, before the question is sent: what is written while it is on its way may be missed. */
  readonly began: number;
  readonly version: string | Promise<string>;
}

type ReadVersion = () => string | Promise<string>;

const watches = new WeakMap<Graph, ReadVersion>();

/**
 * Tells the graph's version, reading it no more often than it may change unseen; those who ask meanwhile
 * share one look.
 *
 * @returns what gives the version: at once where it was read just now
 */
export function watchVersion(graph: Graph): ReadVersion {
  const watch = watches.get(graph) ?? createWatch(graph);
  watches.set(graph, watch);
  return watch;
}

function createWatch(graph: Graph): ReadVersion {
  let last: Look = { began: -Infinity, version: '' };

  return () => {
    const began = performance.now();
    if (began - last.began < VERSION_HOLDS) return last.version;
    const version = readVersion(graph);
    const look: Look = { began, version };
    last = look;
    version.then(
      (read) => {
        if (last === look) last = { began, version: read };
      },
      () => {
        if (last === look) last = { began: -Infinity, version: '' };
      },
    );
    return version;
  };
}
