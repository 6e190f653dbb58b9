import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Explorer } from './explorer.ts';
import type { ExplorerState } from './state/explorer-state.ts';

/** The explorer that the components belong to. */
export const ExplorerContext = createContext<Explorer | null>(null);

/** What a component may ask the explorer to do. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('useExplorer is called outside of ExplorerContext');
  return explorer;
}

/** A part of the state; the component is drawn anew when that part is replaced. */
export function useExplorerState<T>(select: (state: ExplorerState) => T): T {
  const { store } = useExplorer();
  const selected = select(store.get());
  const [, redraw] = useState<T>(selected);
  useEffect(() => {
    const look = () => {
      redraw(() => select(store.get()));
    };
    look();
    return store.listen(look);
    // The selector is written in place and reads the state alone, so the first one will do.
  }, [store]);
  return selected;
}
