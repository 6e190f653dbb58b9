import { useExplorer } from '../explorer-context.ts';
import type { Language } from '../language/catalogue.ts';
import { LANGUAGES } from '../language/catalogue.ts';
import { useLanguage } from '../language/language-context.ts';
import { SearchBox } from './search-box.tsx';

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** Name, search box and the choice of language. */
export function Header({ onCommands }: { readonly onCommands: () => void }) {
  const explorer = useExplorer();
  const { t, language } = useLanguage();
  return (
    <header class="header">
      <div class="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <h1>{t('app.name')}</h1>
        <p>{t('app.promise')}</p>
      </div>
      <SearchBox />
      <div class="header-end">
        <button type="button" class="button button-quiet commands-button" onClick={onCommands}>
          {t('command.label')} <kbd aria-hidden="true">Ctrl K</kbd>
        </button>
        <div class="languages" role="group" aria-label={t('app.language')}>
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              aria-pressed={each === language}
              onClick={() => {
                explorer.store.update((state) => ({ ...state, language: each }));
              }}
            >
              {LANGUAGE_NAMES[each]}
            </button>
          ))}
        </div>
      </div>
    </header>
  );
}
