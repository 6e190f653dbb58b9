/** The search field with its list of hits: the WAI-ARIA combobox with a listbox. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer-context.ts';
import { useLanguage } from '../language/language-context.ts';
import { moveChoice } from '../figures/move-choice.ts';
import { isTyping } from './is-typing.ts';
import { SearchHits } from './search-hits.tsx';
import { useSearch, type SearchHit } from './use-search.ts';

/** Finds an entity by characters, pinyin or alias and opens it. `/` leads here from anywhere. */
export function SearchBox() {
  const explorer = useExplorer();
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const { hits, failed } = useSearch(open ? text : '');
  const listed = open && text.trim() !== '' && (hits !== null || failed);
  useSlashKey(input);
  useEffect(() => {
    // Whoever comes to begin comes to search; a link leads elsewhere.
    if (explorer.store.get().trail.now.panel === 'START') input.current?.focus();
  }, [explorer]);

  const choose = (hit: SearchHit) => {
    explorer.run({ what: 'FOCUS', entity: hit.entity });
    setText(hit.entity.name);
    setOpen(false);
    setActive(null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows that belong to a Chinese input method choose characters, not hits.
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (!listed) setText('');
      setOpen(false);
      setActive(null);
      return;
    }
    if (event.key === 'Enter') {
      const hit = hits?.[active ?? 0];
      if (listed && hit) choose(hit);
      else setOpen(true);
      event.preventDefault();
      return;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive(moveChoice(active, hits?.length ?? 0, event.key));
    }
  };

  return (
    <div class="search" role="search">
      <svg class="search-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM11 11l3 3" />
      </svg>
      <input
        ref={input}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('search.label')}
        aria-expanded={listed}
        aria-controls="search-hits"
        aria-autocomplete="list"
        aria-activedescendant={listed && active !== null ? `search-hit-${active}` : undefined}
        placeholder={t('search.placeholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(null);
          setOpen(true);
        }}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onBlur={() => {
          setOpen(false);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      {listed && (
        <SearchHits
          hits={hits}
          failed={failed}
          text={text.trim()}
          active={active}
          onChoose={choose}
        />
      )}
      <p class="unseen" role="status">
        {listed && hits && hits.length > 0 ? t('search.found', { count: hits.length }) : ''}
      </p>
    </div>
  );
}

function useSlashKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      // In the empty field itself a slash is the habit of a reader, not a word.
      const typing = isTyping(target) && (target !== input.current || input.current?.value !== '');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [input]);
}
