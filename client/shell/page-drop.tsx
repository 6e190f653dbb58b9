/** Takes files that are dropped anywhere onto the window: pages are loaded, a workspace is opened. */
import { useEffect, useState } from 'preact/hooks';
import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { loadPages } from '../load-pages.ts';

/** Shows where to drop while files are held over the window. */
export function PageDrop() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      // Without this the browser would leave for the file.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [workspace] = files.filter(isWorkspace);
      const pages = files.filter((file) => !isWorkspace(file));
      if (pages.length > 0) void loadPages(explorer, pages);
      else if (workspace)
        void workspace.text().then((text) => {
          explorer.run({ what: 'OPEN', workspace: text });
        });
    };
    const listeners = [
      ['dragover', onOver],
      ['dragleave', onLeave],
      ['drop', onDrop],
    ] as const;
    for (const [name, listener] of listeners) addEventListener(name, listener);
    return () => {
      for (const [name, listener] of listeners) removeEventListener(name, listener);
    };
  }, [explorer]);

  if (!over) return null;
  return (
    <div class="page-drop" role="status">
      <p>{t('load.drop')}</p>
    </div>
  );
}

function isWorkspace({ name }: File): boolean {
  return name.toLowerCase().endsWith('.json');
}
