/** 日本驻华大使 heads its embassy, 德国驻成都总领事 its consulate. */

const SENT_ABROAD = /驻\p{Script=Han}{1,9}(?<!馆|团|处|局)$/u;

/** What is missing of a mission's name where a post abroad names the two countries alone; '' elsewhere. */
export function missionOf(body: string, title: string): string {
  if (!SENT_ABROAD.test(body)) return '';
  if (title.endsWith('领事')) return '总领事馆';
  return /(?:大使|公使|参赞|武官|临时代办|[一二三]等秘书)$/u.test(title) ? '大使馆' : '';
}
