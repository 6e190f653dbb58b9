/** How a report begins that has no dateline: 5月8日上午，全市…, （8月8日）根据…. */
const OPENS =
  /^[（(]?(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬|底|初)|\d{1,2}日(?:至|到|—)?|[今昨前][日天]|近日|日前|近期|连日来|记者(?:日前|昨日|近日|今日)?从|据悉)/u;

/** Whether a paragraph opens with the day of what it tells. */
export function opensWithDay(paragraph: string): boolean {
  return OPENS.test(paragraph);
}
