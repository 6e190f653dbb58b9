import { useEffect } from 'preact/hooks';
import type { Explorer } from '../explorer.ts';
import { redo, undo } from '../state/history.ts';
import { isTyping } from './is-typing.ts';

/** Ctrl-Z (⌘Z) takes the last step back and Ctrl-Shift-Z or Ctrl-Y does it again; text fields keep their own. */
export function useUndoKeys(explorer: Explorer): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const change =
        key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null;
      if (!change) return;
      event.preventDefault();
      explorer.store.update(change);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [explorer]);
}
