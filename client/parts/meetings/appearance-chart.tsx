import { useMemo } from 'preact/hooks';
import type { AppearanceLineFragment } from '../../api/documents.generated.ts';
import { useExplorer } from '../../explorer-context.ts';
import { formatDate } from '../../language/format-date.ts';
import { useLanguage } from '../../language/language-context.ts';
import { measureAppearances } from '../../figures/measure-appearances.ts';
import { DateText } from '../date-text.tsx';

/**
 * Meetings along time, one line a function; each mark leads to its sentences. The list below holds
 * the same for those who cannot see it, so nothing here is read aloud.
 */
export function AppearanceChart({
  appearances,
}: {
  readonly appearances: readonly AppearanceLineFragment[];
}) {
  const explorer = useExplorer();
  const { t, language } = useLanguage();
  const measure = useMemo(() => measureAppearances(appearances), [appearances]);
  if (!measure) return null;
  return (
    <div class="appearance-chart" aria-hidden="true">
      {measure.lines.map(({ function: each, marks, count }) => (
        <div key={each} class="chart-line">
          <span class="chart-name">{t(`function.${each}`)}</span>
          <span class="chart-track">
            {marks.map(({ id, at, appearance, count: many }) => (
              <button
                key={id}
                type="button"
                tabIndex={-1}
                title={`${formatDate(appearance.meeting.date ?? '', language).text} ${appearance.meeting.name}${many > 1 ? ` (${many})` : ''}`}
                style={{ left: `${at * 100}%` }}
                onClick={() => {
                  explorer.open({ panel: 'EDGE', id });
                }}
              />
            ))}
          </span>
          <span class="count">{count}</span>
        </div>
      ))}
      <p class="chart-ends">
        <DateText date={measure.from} />
        <DateText date={measure.to} />
      </p>
    </div>
  );
}
