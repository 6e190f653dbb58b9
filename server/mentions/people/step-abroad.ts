/** Names written by the sounds of another language. */
import { NAME_FROM_ABROAD } from './weights.ts';
import type { Lattice } from './lattice.ts';
import { transliteration } from './name-model.ts';
import { weighLeft } from './weigh-left.ts';
import { weighRight } from './weigh-right.ts';
import { tryName } from './try-name.ts';

/** 瓦赫宁|根大学: what sounds foreign goes on. */
const GOES_ON = 3;
const LONGEST_FROM_ABROAD = 8;

export function stepAbroad(lattice: Lattice, at: number): boolean {
  let cost = NAME_FROM_ABROAD - weighLeft(lattice, at);
  let found = false;
  const most = Math.min(lattice.end - lattice.start, at + LONGEST_FROM_ABROAD);
  for (let to = at + 1; to <= most; to += 1) {
    cost += transliteration[lattice.text.charCodeAt(lattice.start + to - 1)] ?? Infinity;
    if (cost === Infinity) break;
    if (to - at < 2) continue;
    const further = cost + (to - at === 2 ? 2 : 0) + (soundsOn(lattice, to) ? GOES_ON : 0);
    found = tryName(lattice, at, to, further, 2) || found;
  }
  return found;
}

/** Whether what stands behind sounds foreign, too, and follows no name. */
function soundsOn(lattice: Lattice, to: number): boolean {
  const offset = lattice.start + to;
  if (offset >= lattice.end || weighRight(lattice, to) > 0) return false;
  return transliteration[lattice.text.charCodeAt(offset)] !== Infinity;
}
