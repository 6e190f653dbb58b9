import { useLanguage } from '../../language/language-context.ts';

const FORMATS = ['graphml', 'gexf'] as const;

/** Links to what is shown in other programs' formats; the server writes them. */
export function ExportLinks({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useLanguage();
  return (
    <>
      {FORMATS.map((format) => (
        <a
          key={format}
          class="button button-quiet"
          href={`/export/renmai.${format}?ids=${ids.join('~')}`}
          download={`renmai.${format}`}
        >
          {t(`export.${format}`)}
        </a>
      ))}
    </>
  );
}
