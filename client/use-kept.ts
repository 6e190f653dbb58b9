import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useExplorer, useExplorerState } from './explorer-context.ts';
import { keep } from './state/keep.ts';

/** The view that components belong to, by its name. */
export const ViewContext = createContext('');

/** A value that outlives the view: whoever comes back finds it as it was. */
export function useKept<Value extends string | number>(
  name: string,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const { store } = useExplorer();
  const key = `${useContext(ViewContext)} ${name}`;
  const kept = useExplorerState((state) => state.kept).get(key);
  const set = (value: Value) => {
    store.update((state) => ({ ...state, kept: keep(state.kept, key, value) }));
  };
  // What was kept under a name was set by it.
  return [(kept ?? initial) as Value, set];
}
