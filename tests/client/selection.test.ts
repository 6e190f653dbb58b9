import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '../../client/state/explorer-state.ts';
import { recordStep, redo, undo } from '../../client/state/history.ts';
import { findWords } from '../../client/text/find-words.ts';
import { mergeGraph } from '../../client/state/merge-graph.ts';
import {
  clearSelection,
  hideSelected,
  keepSelected,
  pinSelected,
  selectNodes,
  selectVisible,
  toggleSelected,
} from '../../client/state/selection.ts';
import { EMPTY_GRAPH } from '../../client/state/shown-graph.ts';
import { sketchGraph } from './sketch-graph.ts';

const GRAPH = mergeGraph(EMPTY_GRAPH, sketchGraph(['p1', 'p2', 'm1'], ['p1-m1', 'p2-m1']));
const STATE = { ...INITIAL_STATE, graph: GRAPH };
const TWO = selectNodes(STATE, ['p1', 'm1'], false);

describe('the selection', () => {
  it('takes in only what is shown, anew or added', () => {
    expect([...selectNodes(STATE, ['p1', 'p9'], false).selection]).toEqual(['p1']);
    expect([...selectNodes(TWO, ['p2'], true).selection]).toEqual(['p1', 'm1', 'p2']);
    expect([...selectNodes(TWO, ['p2'], false).selection]).toEqual(['p2']);
    expect([...toggleSelected(TWO, 'p1').selection]).toEqual(['m1']);
    expect([...toggleSelected(TWO, 'p2').selection]).toEqual(['p1', 'm1', 'p2']);
    expect(toggleSelected(TWO, 'p9')).toBe(TWO);
    expect(selectNodes(TWO, ['m1', 'p1'], false)).toBe(TWO);
  });

  it('takes in all that is to be seen, and nothing else', () => {
    const partly = { ...TWO, hidden: new Set(['m1']) };
    expect([...selectVisible(partly).selection]).toEqual(['p1', 'p2']);
  });

  it('comes back when what was done with it is undone, and goes when it is undone itself', () => {
    const selected = recordStep(STATE, TWO);
    const hidden = recordStep(selected, hideSelected(selected));
    expect([...undo(hidden).selection]).toEqual(['p1', 'm1']);
    expect(undo(undo(hidden)).selection.size).toBe(0);
    expect([...redo(undo(selected)).selection]).toEqual(['p1', 'm1']);
  });

  it('is hidden, pinned or kept as one, and nothing happens without one', () => {
    expect([...hideSelected(TWO).hidden]).toEqual(['p1', 'm1']);
    expect(hideSelected(TWO).selection.size).toBe(0);
    expect([...pinSelected(TWO).pins]).toEqual(['p1', 'm1']);
    const kept = keepSelected(TWO);
    expect([...kept.graph.nodes.keys()]).toEqual(['p1', 'm1']);
    expect([...kept.graph.edges.keys()]).toEqual(['p1-m1']);
    expect(kept.isOverview).toBe(false);
    for (const act of [hideSelected, pinSelected, keepSelected, clearSelection]) {
      expect(act(STATE)).toBe(STATE);
    }
  });
});

describe('words sought in a command', () => {
  it.each([
    ['布局：按时间 Layout: By time', '', true],
    ['布局：按时间 Layout: By time', 'TIME layout', true],
    ['布局：按时间 Layout: By time', '时间', true],
    ['布局：按时间 Layout: By time', 'time zone', false],
  ])('%s holds %s: %s', (text, sought, held) => {
    expect(findWords(text, sought)).toBe(held);
  });
});
