/** All that can be done, by name: Ctrl-K opens it from anywhere. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useExplorer } from '../explorer-context.ts';
import { createTranslator } from '../language/create-translator.ts';
import { useLanguage } from '../language/language-context.ts';
import { sayMessage } from '../language/message.ts';
import { findWords } from '../text/find-words.ts';
import { moveChoice } from '../figures/move-choice.ts';
import { type Command, listCommands } from './commands.ts';

interface CommandPaletteProps {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}

/** A modal dialog of the browser's own: it holds the focus, gives it back, and closes by Escape. */
export function CommandPalette({ open, setOpen }: CommandPaletteProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [setOpen]);
  // At once: what the reader types next is meant for the field.
  useLayoutEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = () => {
    setOpen(false);
  };
  return (
    <dialog
      ref={dialog}
      class="palette"
      aria-labelledby="palette-input"
      onClose={close}
      onClick={(event) => {
        // What is not the content is the backdrop.
        if (event.target === dialog.current) close();
      }}
    >
      {open && <Choices onDone={close} />}
    </dialog>
  );
}

function Choices({ onDone }: { readonly onDone: () => void }) {
  const explorer = useExplorer();
  const { t, language } = useLanguage();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const other = useMemo(() => createTranslator(language === 'zh' ? 'en' : 'zh'), [language]);
  const offered = useMemo(
    () =>
      listCommands(explorer.store.get()).map((command) => ({
        command,
        title: sayMessage(t, command.title),
        otherwise: sayMessage(other, command.title),
      })),
    [explorer, t, other],
  );
  const found = offered.filter(({ title, otherwise }) => findWords(`${title} ${otherwise}`, text));
  const choose = (command: Command | undefined) => {
    if (!command) return;
    onDone();
    // The dialog gives the focus back first: a command may want to move it.
    setTimeout(() => {
      command.run(explorer);
    });
  };

  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, text]);

  return (
    <div class="palette-body">
      <input
        id="palette-input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('command.label')}
        aria-expanded
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `command-${active}` : undefined}
        placeholder={t('command.placeholder')}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') choose(found[active]?.command);
          else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            const wrapped = event.key === 'ArrowDown' ? 0 : found.length - 1;
            setActive(moveChoice(active, found.length, event.key) ?? wrapped);
          } else return;
          event.preventDefault();
        }}
      />
      {found.length === 0 && <p class="nothing">{t('command.none', { text })}</p>}
      <ul ref={list} id="palette-list" role="listbox" aria-label={t('command.label')}>
        {found.map(({ command, title }, index) => (
          <li
            key={title}
            id={`command-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseMove={() => {
              setActive(index);
            }}
            onClick={() => {
              choose(command);
            }}
          >
            <span>{title}</span>
            {command.keys !== undefined && <kbd>{command.keys}</kbd>}
          </li>
        ))}
      </ul>
    </div>
  );
}
