/** Keeps the workspace as a file, and opens one. */
import type { Explorer } from '../explorer.ts';
import { saveFile } from '../parts/lists/save-file.ts';
import { writeWorkspace } from '../state/workspace.ts';

/** Saves what is on screen, to be opened again here or by somebody else with the same articles. */
export function saveWorkspace({ store }: Explorer): void {
  const text = writeWorkspace(store.get());
  saveFile('renmai-workspace.json', new Blob([text], { type: 'application/json' }));
}

/** Asks the reader for a file and opens it. */
export function openWorkspace(explorer: Explorer): void {
  const field = document.createElement('input');
  field.type = 'file';
  field.accept = '.json,application/json';
  field.addEventListener('change', () => {
    const file = field.files?.[0];
    if (file)
      void file.text().then((text) => {
        explorer.run({ what: 'OPEN', workspace: text });
      });
  });
  field.click();
}
