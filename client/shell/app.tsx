import { useEffect, useMemo, useState } from 'preact/hooks';
import { ExplorerContext } from '../explorer-context.ts';
import type { Explorer } from '../explorer.ts';
import { GraphView } from '../graph/graph-view.tsx';
import type { Language } from '../language/catalogue.ts';
import { createTranslator } from '../language/create-translator.ts';
import { LanguageContext } from '../language/language-context.ts';
import { Panel } from '../panels/panel.tsx';
import { CommandPalette } from './command-palette.tsx';
import { GraphBar } from './graph-bar.tsx';
import { GraphState } from './graph-state.tsx';
import { Header } from './header.tsx';
import { Legend } from './legend.tsx';
import { rememberLanguage } from './remember-language.ts';
import { PageDrop } from './page-drop.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { StatusLine } from './status-line.tsx';
import { TimeBar } from './time-bar.tsx';
import { Tour } from './tour.tsx';

/** The whole page: search above, the graph, and the panel beside it. */
export function App({ explorer }: { readonly explorer: Explorer }) {
  const [language, setLanguage] = useState<Language>(explorer.store.get().language);
  const [commanding, setCommanding] = useState(false);
  const speech = useMemo(() => ({ language, t: createTranslator(language) }), [language]);
  const { t } = speech;

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = t('app.title');
  }, [language, t]);

  useEffect(
    () =>
      explorer.store.listen(() => {
        const chosen = explorer.store.get().language;
        if (chosen === language) return;
        rememberLanguage(chosen);
        setLanguage(chosen);
      }),
    [explorer, language],
  );

  return (
    <LanguageContext.Provider value={speech}>
      <ExplorerContext.Provider value={explorer}>
        <a
          class="skip"
          href="#panel"
          onClick={(event) => {
            // To follow it would make the address a link to nothing.
            event.preventDefault();
            explorer.open({ panel: 'LIST' });
            document.getElementById('panel')?.focus();
          }}
        >
          {t('app.skip')}
        </a>
        <Header
          onCommands={() => {
            setCommanding(true);
          }}
        />
        <main>
          <section class="graph" aria-label={t('graph.label')}>
            <GraphView />
            <GraphState />
            <Legend />
            <GraphBar />
            <SelectionBar />
            <StatusLine />
            <TimeBar />
          </section>
          <Panel />
        </main>
        <Tour />
        <PageDrop />
        <CommandPalette open={commanding} setOpen={setCommanding} />
      </ExplorerContext.Provider>
    </LanguageContext.Provider>
  );
}
