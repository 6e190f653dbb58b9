import { useLanguage } from '../language/language-context.ts';
import { findSuccession } from '../state/find-succession.ts';
import { EntityLink } from './entity-link.tsx';

interface SuccessionNoteProps {
  readonly succession: Parameters<typeof findSuccession>[0];
  readonly tenure: string;
}

/** Who was seen in the post before and after; nothing where nobody is known. */
export function SuccessionNote({ succession, tenure }: SuccessionNoteProps) {
  const { t } = useLanguage();
  const { before, after } = findSuccession(succession, tenure);
  if (!before && !after) return null;
  return (
    <div class="line-more">
      {before && (
        <span class="seen">
          {t('succession.before')} <EntityLink entity={before} />
        </span>
      )}
      {after && (
        <span class="seen">
          {t('succession.after')} <EntityLink entity={after} />
        </span>
      )}
    </div>
  );
}
