import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language/language-context.ts';

interface SectionProps {
  readonly title: string;
  readonly count?: number;
  readonly children: ComponentChildren;
}

/** A titled part of a dossier; with a count of none it says that there is nothing. */
export function Section({ title, count, children }: SectionProps) {
  const { t } = useLanguage();
  return (
    <section class="section">
      <h3>
        {title}
        {count !== undefined && <span class="count">{count}</span>}
      </h3>
      {count === 0 ? <p class="nothing">{t('panel.none')}</p> : children}
    </section>
  );
}
