import { useState } from 'preact/hooks';
import type { DecisionKind } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { useLanguage } from '../../language/language-context.ts';
import { recallAuthor, rememberAuthor } from './remember-author.ts';

interface DecisionFormProps {
  readonly one: string;
  readonly other: string;
}

const KINDS = ['SAME_AS', 'NOT_SAME_AS'] as const satisfies readonly DecisionKind[];

/** Says of two entities that they are one, or two: who says so and why belongs to it. */
export function DecisionForm({ one, other }: DecisionFormProps) {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const [kind, setKind] = useState<(typeof KINDS)[number] | null>(null);
  const [author, setAuthor] = useState(recallAuthor);
  const [reason, setReason] = useState('');
  const decide = (event: Event) => {
    event.preventDefault();
    if (kind === null) return;
    rememberAuthor(author);
    explorer.run({ what: 'DECIDE', input: { kind, one, other, author, reason } });
  };
  return (
    <form class="decision-form" onSubmit={decide}>
      <div class="actions">
        {KINDS.map((each) => (
          <button
            key={each}
            type="button"
            class="button button-quiet"
            aria-pressed={kind === each}
            onClick={() => {
              setKind(kind === each ? null : each);
            }}
          >
            {t(`decision.${each}`)}
          </button>
        ))}
      </div>
      {kind !== null && (
        <>
          <label>
            {t('decision.author')}
            <input
              type="text"
              class="filter"
              required
              value={author}
              onInput={(event) => {
                setAuthor(event.currentTarget.value);
              }}
            />
          </label>
          <label>
            {t('decision.reason')}
            <input
              type="text"
              class="filter"
              required
              value={reason}
              onInput={(event) => {
                setReason(event.currentTarget.value);
              }}
            />
          </label>
          <button type="submit" class="button">
            {t('decision.confirm')}
          </button>
        </>
      )}
    </form>
  );
}
