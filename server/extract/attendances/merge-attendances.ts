/** Several readings of one party at a meeting → one, with all that was done. */
import type { AttendanceReading } from './attendance-reading.ts';

/** In order of first mention; what only shows presence says nothing beside more. */
export function mergeAttendances(attendances: readonly AttendanceReading[]): AttendanceReading[] {
  const merged = new Map<string, AttendanceReading>();
  for (const attendance of attendances) {
    const known = merged.get(attendance.name);
    if (!known) {
      merged.set(attendance.name, attendance);
      continue;
    }
    if (attendance.weak) continue;
    const functions = new Set([...(known.weak ? [] : known.functions), ...attendance.functions]);
    merged.set(attendance.name, { ...known, weak: false, functions: [...functions] });
  }
  return [...merged.values()];
}
