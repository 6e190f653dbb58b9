/** 某局局长甲，某厅厅长乙涉嫌严重违纪，正接受审查: what is said of the last of a list is said of all. */
import type { PersonMention } from '../../model/mention.ts';
import type { RoleReading } from './role-reading.ts';

/** 甲涉嫌严重违纪违法，目前正接受审查调查. */
const INVESTIGATED =
  /^(?:同志)?(?:(?:卸任|离任|离职|退休|去职|任职)[^。，；]{0,8}(?=被查|落马|接受|主动))?(?:因)?(?:涉嫌[^。]{0,12}(?:违纪|违法|犯罪|受贿)|(?:严重)?违纪违法|严重违法违纪|主动投案|(?:已|均|也|相继|先后)?(?:被?通报)?被查(?!处)|(?:已|均|也|相继|先后)?落马|被?(?:双规|立案调查|留置)|(?:正在?)?接受[^。]{0,12}(?:审查|调查))/u;
const REACH = 30;
const LIST_GAP = /^(?:（[^（）\n]{1,12}）)?(?:同志)?(?:[，、和及与]|以及)$/u;

/** Marks the posts beside the names of those that are said to be investigated, alone or in a list. */
export function markInvestigated(
  text: string,
  people: readonly PersonMention[],
  readings: readonly RoleReading[],
): RoleReading[] {
  const opens = new Map<number, number>();
  for (const { at, evidence } of readings)
    opens.set(at, Math.min(opens.get(at) ?? Infinity, evidence.start));
  const ends = new Map<number, number>();
  for (let i = people.length - 1; i >= 0; i -= 1) {
    const person = people[i];
    if (!person || !opens.has(person.start)) continue;
    const next = people[i + 1];
    const isOfList =
      next !== undefined &&
      ends.has(next.start) &&
      LIST_GAP.test(text.slice(person.end, startOfNext(person, next, opens)));
    if (isOfList || INVESTIGATED.test(text.slice(person.end, person.end + REACH)))
      ends.set(person.start, person.end);
  }
  return readings.map((reading) =>
    reading.change === null && ends.get(reading.at) === reading.evidence.end
      ? { ...reading, change: 'INVESTIGATED' }
      : reading,
  );
}

/** Where the posts of the next one begin; a title that both share stands before them. */
function startOfNext(
  person: PersonMention,
  next: PersonMention,
  opens: ReadonlyMap<number, number>,
): number {
  const start = opens.get(next.start) ?? next.start;
  return start < person.end ? next.start : start;
}
