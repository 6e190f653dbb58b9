import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import type { View } from '../../state/view.ts';

interface EvidenceButtonProps {
  readonly view: View;
  /** How many quotes it leads to. */
  readonly count: number;
  /** The line that the evidence is for, in words: read aloud with the button. */
  readonly line: string;
}

/** Leads from a line to the sentences that it rests on. */
export function EvidenceButton({ view, count, line }: EvidenceButtonProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  return (
    <button
      type="button"
      class="evidence-button"
      // What is read aloud holds what is seen: those who speak to their computer say it.
      aria-label={`${t('evidence.of', { line })} ${t('evidence.open', { count })}`}
      onClick={() => {
        explorer.open(view);
      }}
    >
      {t('evidence.open', { count })}
    </button>
  );
}
