/** Brackets in the name of a body. */
const [OPENING, CLOSING] = ['（'.charCodeAt(0), '）'.charCodeAt(0)];

/** A name such as 中国（山西）自贸区管委会 keeps its brackets; half a pair does not belong to it. */
export function skipOrphanedBracket(text: string, start: number, end: number): number {
  let opening = -1;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === CLOSING) return opening < 0 ? i + 1 : start;
    if (code === OPENING && opening < 0) opening = i;
  }
  return opening < 0 ? start : opening + 1;
}
