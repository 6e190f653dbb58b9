import { readFileSync } from 'node:fs';

/** Kernel ticks a second, the same on every Linux that Node runs on. */
const TICKS = 100;

/** What a process has used by now: seconds of processor time, and MB of memory (now, and at most). */
export function readUsage(pid: number | 'self'): { cpu: number; memory: number; most: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const read = (name: string) =>
    Number(new RegExp(`${name}:\\s+(?<kb>\\d+)`, 'u').exec(status)?.groups?.kb) / 1024;
  return {
    cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
    memory: read('VmRSS'),
    most: read('VmHWM'),
  };
}
