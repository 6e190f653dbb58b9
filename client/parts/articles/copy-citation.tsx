import { useState } from 'preact/hooks';
import { useLanguage } from '../../language/language-context.ts';

/** Puts a citation onto the clipboard; shows it to be copied by hand where the browser refuses. */
export function CopyCitation({ text }: { readonly text: string }) {
  const { t } = useLanguage();
  const [outcome, setOutcome] = useState<{ text: string; copied: boolean } | null>(null);
  const shown = outcome?.text === text ? outcome : null;
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setOutcome({ text, copied: true });
      },
      () => {
        setOutcome({ text, copied: false });
      },
    );
  };
  return (
    <div class="citation">
      <button type="button" class="button button-quiet" onClick={copy}>
        {t('citation.copy')}
      </button>
      <p class="remark" role="status">
        {shown && (shown.copied ? t('citation.copied') : t('citation.byHand', { text }))}
      </p>
    </div>
  );
}
