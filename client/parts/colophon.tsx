import { useLanguage } from '../language/language-context.ts';
import { type View, writeView } from '../state/view.ts';

/** When a view was printed and where it is found again; on paper only. */
export function Colophon({ view }: { readonly view: View }) {
  const { t, language } = useLanguage();
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
  const address = new URL(`/#view=${writeView(view)}`, location.href).href;
  return <p class="colophon">{t('report.printed', { day, address })}</p>;
}
