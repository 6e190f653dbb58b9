/** Labels that papers misprint, as they are meant: 通迅员 is 通讯员. */
const MISPRINTS: readonly (readonly [printed: string, meant: string])[] = [['通迅员', '通讯员']];

/** @returns of the same length, UTF-16 code unit for code unit; the text itself where nothing is misprinted */
export function mendMisprints(text: string): string {
  let mended = text;
  for (const [printed, meant] of MISPRINTS) mended = mended.replaceAll(printed, meant);
  return mended;
}
