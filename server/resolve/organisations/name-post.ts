/** A post's full name as readers write it: 太原市委书记, 太原市市长, 太原市领导. */

/** 太原市政府 + 市长: the head of a place is named by the place, not by its government. */
const HEAD_OF_PLACE = /^(?:代理?|副|常务副)?[省市区县州盟旗镇乡]长$/u;

/**
 * Joins an organisation and a title without saying a level twice.
 *
 * @param organisation null or empty where no article ties the post to one
 * @example namePost('太原市政府', '市长') // 太原市市长
 */
export function namePost(organisation: string | null, title: string): string {
  const place = organisation ?? '';
  if (HEAD_OF_PLACE.test(title)) return place.replace(/政府$/u, '') + title;
  return title.endsWith('领导') && place.endsWith(title.charAt(0))
    ? place + title.slice(1)
    : place + title;
}
