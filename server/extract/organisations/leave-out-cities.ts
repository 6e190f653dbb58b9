/** 淮安市金湖县委 is the 金湖县委 that the article names elsewhere. */
import { DIVISIONS } from '../../lexicon/divisions-index.ts';
import { mergeEntry } from './merge-entry.ts';
import type { Entry } from './organisation-entry.ts';

const IN_CITY =
  /^(?<city>\p{Script=Han}{2,7}?[市州盟])(?<county>\p{Script=Han}{1,6}?[县旗])(?=委|党委|政府|人大|政协|纪委|监委|人民|法院|检察院|公安)/u;

/** Leaves the city out of the names of a county's bodies where the article names one of them without it. */
export function leaveOutCities(entries: readonly Entry[]): Entry[] {
  const kept = new Map(entries.map((entry) => [entry.name, entry]));
  for (const entry of entries) {
    const { city = '', county = '' } = IN_CITY.exec(entry.name)?.groups ?? {};
    if (!DIVISIONS.has(city) || !DIVISIONS.has(county)) continue;
    if (!entries.some(({ name }) => name.startsWith(county))) continue;
    const name = entry.name.slice(city.length);
    kept.delete(entry.name);
    entry.aliases.push(entry.name);
    const known = kept.get(name);
    if (known) mergeEntry(known, entry);
    else {
      entry.name = name;
      kept.set(name, entry);
    }
  }
  return [...kept.values()];
}
