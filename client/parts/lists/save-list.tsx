/** Saves what the list holds, for spreadsheets and other programs. */
import { useState } from 'preact/hooks';
import { AskError } from '../../api/ask.ts';
import { askExport } from '../../api/ask-export.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { EdgeRow } from '../../figures/order-rows.ts';
import { readCitations } from '../../text/read-citations.ts';
import type { ShownNode } from '../../state/shown-graph.ts';
import type { FailureReason } from '../../state/task.ts';
import { Failure } from '../failure.tsx';
import { saveFile } from './save-file.ts';
import { writeRelations } from './write-relations.ts';

const FORMATS = ['csv', 'graphml', 'gexf'] as const;
type Format = (typeof FORMATS)[number];

interface SaveListProps {
  readonly nodes: readonly ShownNode[];
  readonly rows: readonly EdgeRow[];
}

type Saving =
  | { readonly phase: 'IDLE' }
  | { readonly phase: 'RUNNING' }
  | { readonly phase: 'FAILED'; readonly format: Format; readonly reason: FailureReason };

/** Neither more nor less than is listed, and it says how much that is. */
export function SaveList({ nodes, rows }: SaveListProps) {
  const { t } = useLanguage();
  const [saving, setSaving] = useState<Saving>({ phase: 'IDLE' });
  const ids = new Set([
    ...nodes.map(({ id }) => id),
    ...rows.flatMap(({ source, target }) => [source.id, target.id]),
  ]);
  const write = async (format: Format): Promise<Blob> => {
    const selection = { ids: [...ids], relations: rows.map(({ edge }) => edge.id) };
    if (format !== 'csv') return askExport(format, selection);
    const citations = readCitations(await (await askExport('jsonld', selection)).text());
    const address = new URL('/', location.href).href;
    return new Blob([writeRelations(rows, citations, t, address)], { type: 'text/csv' });
  };
  const save = (format: Format) => {
    setSaving({ phase: 'RUNNING' });
    write(format).then(
      (file) => {
        saveFile(`renmai.${format}`, file);
        setSaving({ phase: 'IDLE' });
      },
      (error: unknown) => {
        const reason = error instanceof AskError ? error.reason : 'SERVER';
        setSaving({ phase: 'FAILED', format, reason });
      },
    );
  };
  return (
    <>
      <div class="actions">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            class="button button-quiet"
            disabled={
              saving.phase === 'RUNNING' || (format === 'csv' ? rows.length : ids.size) === 0
            }
            onClick={() => {
              save(format);
            }}
          >
            {t(`list.save.${format}`)}
          </button>
        ))}
      </div>
      <p class="remark">{t('list.saveHelp', { nodes: ids.size, edges: rows.length })}</p>
      {saving.phase === 'FAILED' && (
        <Failure
          reason={saving.reason}
          onRetry={() => {
            save(saving.format);
          }}
        />
      )}
    </>
  );
}
