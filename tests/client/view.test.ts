import { describe, expect, it } from 'vitest';
import { closeView, openView, subjectsOf, type Trail, type View } from '../../client/state/view.ts';

const LIST: View = { panel: 'LIST' };
const PERSON: View = { panel: 'PERSON', id: 'p1' };
const START: Trail = { now: LIST, before: [] };

describe('the trail of views', () => {
  it('goes forth and back', () => {
    const there = openView(START, PERSON);
    expect(there).toEqual({ now: PERSON, before: [LIST] });
    expect(closeView(there)).toEqual(START);
    expect(closeView(START)).toBe(START);
  });

  it('does not repeat the subject that is open, but takes its other statement', () => {
    const first: View = { panel: 'EDGE', id: 'e1', statement: 's1' };
    const second: View = { panel: 'EDGE', id: 'e1', statement: 's2' };
    expect(openView(openView(START, first), second)).toEqual({ now: second, before: [LIST] });
  });

  it('forgets the oldest', () => {
    let trail = START;
    for (let index = 0; index < 80; index += 1) {
      trail = openView(trail, { panel: 'MEETING', id: `m${index}` });
    }
    expect(trail.before).toHaveLength(50);
    expect(trail.before.at(-1)).toEqual({ panel: 'MEETING', id: 'm78' });
  });

  it.each([
    [LIST, []],
    [PERSON, ['p1']],
    [{ panel: 'EDGE', id: 'e1' }, ['e1']],
    [{ panel: 'ARTICLE', id: 'a1' }, []],
    [{ panel: 'COMPARE', ids: ['p1', 'p2'] }, ['p1', 'p2']],
  ] as const)('marks what %j is about', (view, subjects) => {
    expect(subjectsOf(view)).toEqual(subjects);
  });
});
