/** 开发区党工委 is 宜春经济开发区党工委 where that is the one such zone of the article. */

import type { Span } from '../../model/evidence.ts';
import { mergeEntry } from './merge-entry.ts';

interface Named {
  name: string;
  readonly aliases: string[];
  readonly mentions: Span[];
}

/** A zone by the word for its kind, and a body of it. */
const OF_BARE_ZONE =
  /^(?<zone>(?:经济|经济技术)?开发区|高新区|经开区|新区|园区|示范区|试验区|度假区|景区|科技城|新城|区(?=党工委|管委会|管理委员会))(?<body>党工委|党委|管委会|管委会办公室|人民武装部|人武部|武装部|管理委员会|\p{Script=Han}{2,8}局)$/u;
const ZONE = /^(?<zone>.{3,}(?:区|科技城|新城))(?:管委会|党工委)?$/u;

/** 区党工委 of 城乡一体化示范区; a district has none. */
const ANY_ZONE =
  /(?:开发|高新|高新技术产业|经开|新|园|示范|试验|实验|度假|景|保税|管理|功能|合作|工业|产业)区$/u;

/** Completes the names of bodies of a zone that is called by a short name; those that come to one name are one. */
export function completeZones<E extends Named>(entries: readonly E[]): readonly E[] {
  const zones = entries.filter(({ name }) => ZONE.test(name));
  if (zones.length === 0) return entries;
  const kept = new Map<string, E>();
  for (const entry of entries) {
    const full = completeZone(entry.name, zones);
    if (full !== entry.name && !entry.aliases.includes(entry.name)) entry.aliases.push(entry.name);
    entry.name = full;
    const known = kept.get(full);
    if (known) mergeEntry(known, entry);
    else kept.set(full, entry);
  }
  return [...kept.values()];
}

function completeZone(name: string, zones: readonly Named[]): string {
  const { zone, body } = OF_BARE_ZONE.exec(name)?.groups ?? {};
  if (zone !== undefined && body !== undefined) {
    const called = zones.map((each) => ZONE.exec(each.name)?.groups?.zone ?? '');
    const kind = zone === '区' ? ANY_ZONE : new RegExp(`(?<=.)${zone}$`, 'u');
    const fitting = new Set(called.filter((each) => kind.test(each)));
    const [only] = fitting;
    return only !== undefined && fitting.size === 1 ? only + body : name;
  }
  for (const whole of zones) {
    if (!whole.name.endsWith('区') || name.startsWith(whole.name)) continue;
    const short = whole.aliases.find((alias) => alias.length > 3 && name.startsWith(alias));
    if (short !== undefined && short !== name && short.endsWith('区'))
      return whole.name + name.slice(short.length);
  }
  return name;
}
