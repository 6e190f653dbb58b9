import type { AppearanceLineFragment, AttendanceFunction } from '../api/documents.generated.ts';

/** A meeting on the line of a function, or the latest of several that stand too close to be told apart. */
export interface AppearanceMark {
  /** Id of the relation, for its evidence. */
  readonly id: string;
  /** From 0, the earliest day of all, to 1, the latest. */
  readonly at: number;
  readonly appearance: AppearanceLineFragment;
  /** How many meetings it stands for. */
  readonly count: number;
}

export interface FunctionLine {
  readonly function: AttendanceFunction;
  /** In the order of days. */
  readonly marks: readonly AppearanceMark[];
  /** Meetings, not marks. */
  readonly count: number;
}

export interface AppearanceMeasure {
  readonly from: string;
  readonly to: string;
  /** The function had most often comes first. */
  readonly lines: readonly FunctionLine[];
}

/** So many marks have room on a line. */
const SLOTS = 160;

/**
 * Puts appearances onto one line of time a function. Meetings without a full date have no place
 * there; null where the others span no more than a day.
 */
export function measureAppearances(
  appearances: readonly AppearanceLineFragment[],
): AppearanceMeasure | null {
  const dated = appearances
    .flatMap((appearance) => {
      const day = /^\d{4}-\d{2}-\d{2}/.exec(appearance.meeting.date ?? '')?.[0];
      return day === undefined ? [] : [{ appearance, day, time: Date.parse(day) }];
    })
    .sort((a, b) => a.time - b.time);
  const first = dated[0];
  const last = dated.at(-1);
  if (!first || !last || first.time === last.time) return null;
  const lines = new Map<AttendanceFunction, AppearanceMark[]>();
  for (const { appearance, time } of dated) {
    const at = (time - first.time) / (last.time - first.time);
    for (const each of appearance.functions) {
      const marks = lines.get(each) ?? [];
      lines.set(each, marks);
      const near = marks.at(-1);
      const isOne = near !== undefined && Math.floor(near.at * SLOTS) === Math.floor(at * SLOTS);
      const count = isOne ? near.count + 1 : 1;
      marks.splice(isOne ? -1 : marks.length, 1, { id: appearance.id, at, appearance, count });
    }
  }
  return {
    from: first.day,
    to: last.day,
    lines: [...lines]
      .map(([each, marks]) => {
        return { function: each, marks, count: marks.reduce((sum, { count }) => sum + count, 0) };
      })
      .sort((a, b) => b.count - a.count),
  };
}
