/** What stands right behind a name and tells that it is none, or that it goes on. */
import type { Candidate } from './candidate.ts';

/** 汀宁 in 汀宁市委书记, 任汀宁 in 任汀宁市委书记: what stands before 市委 is a place. */
const OF_PLACE =
  /\p{Script=Han}{2,3}(?=(?:省|市|县|区|州)(?:委(?!员)|政府|人大|政协|纪委|监委|党政|人民))/gu;
/** 主任施景和、主席温玉茹: what joins is not followed by a sign that parts, so 和 is of the name. */
const GOES_ON = /^和(?=[、，。；：！？）\n]|$)/u;
const SHORT_NAME = 2;
/** 甲、乙、尚勇为副主任: what is elected, not a name of three. */
const ELECTED_IN_LIST =
  /^(?:第一|常务)?副?(?:主任|主席|市长|县长|区长|省长|州长|书记|秘书长|院长|检察长|局长|厅长|委员|常委|会长|理事长)(?=[，。；、\n]|$)/u;

/** Leaves out places that look like names, wherever the text speaks of them, and completes names in 和. */
export function mendEdges(text: string, candidates: readonly Candidate[]): Candidate[] {
  const after = ({ end }: Candidate) => text.slice(end, end + 4);
  const places = listPlaces(text, candidates);
  return candidates
    .filter(({ name }) => !places.has(name))
    .map((one) =>
      isElected(text, one) ? { ...one, end: one.end - 1, name: one.name.slice(0, -1) } : one,
    )
    .map((one) =>
      one.name.length === SHORT_NAME &&
      one.end - one.start === SHORT_NAME &&
      GOES_ON.test(after(one))
        ? { ...one, end: one.end + 1, name: `${one.name}和` }
        : one,
    );
}

/** Names that the text speaks of as of places, and never behind a title. */
function listPlaces(text: string, candidates: readonly Candidate[]): ReadonlySet<string> {
  const places = new Set<string>();
  for (const [words] of text.matchAll(OF_PLACE)) places.add(words).add(words.slice(-2));
  for (const { name, rule } of candidates) if (rule === 'after-title') places.delete(name);
  return places;
}

function isElected(text: string, { start, end, name }: Candidate): boolean {
  const isOfThree = name.length === 3 && end - start === 3 && name.endsWith('为');
  return (
    isOfThree && text.charAt(start - 1) === '、' && ELECTED_IN_LIST.test(text.slice(end, end + 8))
  );
}
