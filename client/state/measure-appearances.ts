import type { AppearanceLineFragment, AttendanceFunction } from '../api/documents.generated.ts';

/** One meeting on the line of a function. */
export interface AppearanceMark {
  /** Id of the relation, for its evidence. */
  readonly id: string;
  /** From 0, the earliest day of all, to 1, the latest. */
  readonly at: number;
  readonly appearance: AppearanceLineFragment;
}

export interface FunctionLine {
  readonly function: AttendanceFunction;
  /** In the order of days. */
  readonly marks: readonly AppearanceMark[];
}

export interface AppearanceMeasure {
  readonly from: string;
  readonly to: string;
  /** The function had most often comes first. */
  readonly lines: readonly FunctionLine[];
}

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
      lines.set(each, [...(lines.get(each) ?? []), { id: appearance.id, at, appearance }]);
    }
  }
  return {
    from: first.day,
    to: last.day,
    lines: [...lines]
      .map(([each, marks]) => ({ function: each, marks }))
      .sort((a, b) => b.marks.length - a.marks.length),
  };
}
