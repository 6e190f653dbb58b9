/** What stands right behind a name and tells that it is none, or that it goes on. */
import type { Candidate } from './candidate.ts';

/** 汀宁 in 汀宁市委书记, 任汀宁 in 任汀宁市委书记: what stands before 市委 is a place. */
const OF_PLACE = /^(?:省|市|县|区|州)(?:委(?!员)|政府|人大|政协|纪委|监委|党政|人民)/u;
/** 主任施景和、主席温玉茹: what joins is not followed by a sign that parts, so 和 is of the name. */
const GOES_ON = /^和(?=[、，。；：！？）\n]|$)/u;
const SHORT_NAME = 2;

/** Leaves out places that look like names, wherever the text speaks of them, and completes names in 和. */
export function mendEdges(text: string, candidates: readonly Candidate[]): Candidate[] {
  const after = ({ end }: Candidate) => text.slice(end, end + 4);
  const places = new Set(
    candidates.filter((one) => OF_PLACE.test(after(one))).map(({ name }) => name),
  );
  return candidates
    .filter(({ name }) => !places.has(name))
    .map((one) =>
      one.name.length === SHORT_NAME &&
      one.end - one.start === SHORT_NAME &&
      GOES_ON.test(after(one))
        ? { ...one, end: one.end + 1, name: `${one.name}和` }
        : one,
    );
}
