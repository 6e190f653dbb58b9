/** 执行主席是：甲、乙: a title set apart from the names that it governs. */
const INTRODUCTION = /(?:还|分别|的)?(?:是|有|为|包括)：$/u;

/** 执行主席是：甲、乙, 市领导还有：甲、乙: the title governs all that follow. Characters between it and the first. */
export function lengthOfIntroduction(text: string, start: number, floor: number): number {
  if (text.charAt(start - 1) !== '：') return 0;
  return INTRODUCTION.exec(text.slice(Math.max(floor, start - 6), start))?.[0].length ?? 0;
}
