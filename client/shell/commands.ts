/** Everything that the command palette offers: a new command is one line here and its name in both languages. */
import type { Explorer } from '../explorer.ts';
import { saveDrawing, savePicture } from '../graph/save-picture.ts';
import { LANGUAGES } from '../language/catalogue.ts';
import type { Message } from '../language/message.ts';
import { LAYOUT_NAMES } from '../layouts/registry.ts';
import { collapseNode, hideNode, showHidden, togglePin } from '../state/change-shown.ts';
import { ENTITY_KINDS } from '../state/entity-reference.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { redo, undo } from '../state/history.ts';
import {
  clearSelection,
  hideSelected,
  keepSelected,
  pinSelected,
  selectVisible,
} from '../state/selection.ts';
import { toggleKind } from '../state/toggle-kind.ts';
import { subjectOf } from '../state/view.ts';
import { focusSearch } from './focus-search.ts';
import { openWorkspace, saveWorkspace } from './workspace-file.ts';

export interface Command {
  readonly title: Message;
  /** The keys that do the same, as a reader would write them. */
  readonly keys?: string;
  /** Offered at the moment; without it, always. */
  readonly isOpen?: (state: ExplorerState) => boolean;
  readonly run: (explorer: Explorer) => void;
}

/** Commands as they stand now: those about the node that is open name it. */
export function listCommands(state: ExplorerState): Command[] {
  return [...nodeCommands(state), ...COMMANDS].filter(({ isOpen }) => isOpen?.(state) ?? true);
}

function act(change: (state: ExplorerState) => ExplorerState): Command['run'] {
  return (explorer) => {
    explorer.act(change);
  };
}

const hasSelection = (state: ExplorerState) => state.selection.size > 0;

const COMMANDS: readonly Command[] = [
  { title: { key: 'command.search' }, keys: '/', run: focusSearch },
  ...(['START', 'LIST', 'LOAD'] as const).map((panel): Command => ({
    title: { key: `panel.${panel}` },
    run: (explorer) => {
      explorer.open({ panel });
    },
  })),
  {
    title: { key: 'panel.back' },
    isOpen: ({ trail }) => trail.before.length > 0,
    run: (explorer) => {
      explorer.back();
    },
  },
  {
    title: { key: 'bar.undo' },
    keys: 'Ctrl Z',
    isOpen: ({ history }) => history.past.length > 0,
    run: ({ store }) => {
      store.update(undo);
    },
  },
  {
    title: { key: 'bar.redo' },
    keys: 'Ctrl Shift Z',
    isOpen: ({ history }) => history.future.length > 0,
    run: ({ store }) => {
      store.update(redo);
    },
  },
  { title: { key: 'graph.fit' }, keys: '0', run: ({ easel }) => easel.canvas?.fit() },
  ...LAYOUT_NAMES.map((layout): Command => ({
    title: { key: 'command.layout', values: { layout: { key: `layout.${layout}` } } },
    run: (explorer) => {
      explorer.run({ what: 'ARRANGE', layout });
    },
  })),
  ...ENTITY_KINDS.map((kind): Command => ({
    title: { key: 'command.kind', values: { kind: { key: `kind.${kind}` } } },
    run: act((state) => toggleKind(state, kind)),
  })),
  {
    title: { key: 'command.relate' },
    isOpen: ({ graph }) => graph.nodes.size > 1,
    run: (explorer) => {
      explorer.run({ what: 'RELATE' });
    },
  },
  {
    title: { key: 'command.showHidden' },
    isOpen: ({ hidden }) => hidden.size > 0,
    run: act(showHidden),
  },
  {
    title: { key: 'time.all' },
    isOpen: ({ range, asOf }) => range !== null || asOf !== null,
    run: act((state) => ({ ...state, range: null, asOf: null })),
  },
  { title: { key: 'selection.all' }, run: act(selectVisible) },
  { title: { key: 'selection.hide' }, isOpen: hasSelection, run: act(hideSelected) },
  { title: { key: 'selection.pin' }, isOpen: hasSelection, run: act(pinSelected) },
  { title: { key: 'selection.keep' }, isOpen: hasSelection, run: act(keepSelected) },
  { title: { key: 'selection.clear' }, isOpen: hasSelection, run: act(clearSelection) },
  {
    title: { key: 'tour.show' },
    run: ({ store }) => {
      store.update((state) => ({ ...state, tour: 0 }));
    },
  },
  { title: { key: 'graph.picture' }, run: savePicture },
  { title: { key: 'graph.drawing' }, run: saveDrawing },
  { title: { key: 'workspace.save' }, run: saveWorkspace },
  { title: { key: 'workspace.open' }, run: openWorkspace },
  ...LANGUAGES.map((language): Command => ({
    title: { key: `language.${language}` },
    isOpen: (state) => state.language !== language,
    run: ({ store }) => {
      store.update((state) => ({ ...state, language }));
    },
  })),
];

function nodeCommands(state: ExplorerState): Command[] {
  const node = state.graph.nodes.get(subjectOf(state.trail.now) ?? '');
  if (!node) return [];
  const { id, name } = node;
  return [
    {
      title: { key: 'command.expand', values: { name } },
      keys: 'E',
      run: (explorer) => {
        explorer.run({ what: 'EXPAND', id });
      },
    },
    {
      title: { key: 'command.collapse', values: { name } },
      keys: 'C',
      run: act((now) => collapseNode(now, id)),
    },
    {
      title: { key: 'command.pin', values: { name } },
      keys: 'P',
      run: act((now) => togglePin(now, id)),
    },
    {
      title: { key: 'command.hide', values: { name } },
      keys: 'H',
      run: act((now) => hideNode(now, id)),
    },
  ];
}
