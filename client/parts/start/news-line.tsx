import type { ComponentChildren } from 'preact';
import { EvidenceButton } from '../articles/evidence-button.tsx';
import { DateText } from '../date-text.tsx';

interface NewsLineProps {
  readonly statement: {
    readonly id: string;
    readonly date?: string | null;
    readonly quote: string;
    readonly article: { readonly id: string; readonly date?: string | null };
  };
  /** What stands behind the date. */
  readonly remark?: string;
  readonly children: ComponentChildren;
}

/** What one statement says, its date or else its article's, and the way to its sentence. */
export function NewsLine({ statement, remark, children }: NewsLineProps) {
  const { id, date, quote, article } = statement;
  return (
    <li>
      <div class="line-main">{children}</div>
      <div class="line-more">
        <DateText date={date ?? article.date} />
        {remark !== undefined && <span>{remark}</span>}
      </div>
      <EvidenceButton
        view={{ panel: 'ARTICLE', id: article.id, statement: id }}
        count={1}
        line={quote}
      />
    </li>
  );
}
