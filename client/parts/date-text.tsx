import { formatDate } from '../language/format-date.ts';
import { useLanguage } from '../language/language-context.ts';

/** A day in the reader's language; says so where no date, or no year, is known. */
export function DateText({ date }: { readonly date: string | null | undefined }) {
  const { t, language } = useLanguage();
  if (date === null || date === undefined)
    return <span class="undated">{t('entity.undated')}</span>;
  const { text, yearKnown } = formatDate(date, language);
  return <time dateTime={date}>{yearKnown ? text : t('date.yearUnknown', { day: text })}</time>;
}
