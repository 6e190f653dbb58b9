/** ；攀枝花市委常委甲，市政府秘书长乙: from which city the people of a list are guests. */
const CITY =
  /^(?:\p{Script=Han}{2,3}省|\p{Script=Han}{2,6}自治区)?(?<city>\p{Script=Han}{2,5}市)市?(?=委|政府|人民政府|人大|政协|纪委)/u;
const HEAD = /^(?:代理?|副|常务副)?市长(?:助理)?$/u;
const SENTENCE = 160;
/** Where guests come from, and up to which offset a bare 市 is theirs. */
export interface Guests {
  readonly city: string;
  readonly until: number;
}

/** 市政府 in a list of guests. */
const BARE_CITY = /^市(?=委|政府|人大|政协|纪委|监委|\p{Script=Han}{2,8}局)/u;

/**
 * Tells the city that a list of guests comes from: it opens the part behind a ；, or leads a delegation of its own.
 *
 * @param gap what stands between the name before and the first post
 * @param words of the first post's body
 * @param end where the first of them is named
 */
export function findGuestCity(
  text: string,
  gap: string,
  words: string,
  end: number,
): Guests | null {
  const city = CITY.exec(words)?.groups?.city;
  if (city === undefined) return null;
  if (gap.endsWith('；')) return { city, until: Infinity };
  const said = text.slice(end, end + SENTENCE);
  const sentence = said.slice(0, said.search(/[。\n]|$/u));
  const led = /率领?(?=\p{Script=Han})/u.exec(sentence);
  if (!led || !sentence.slice(led.index).startsWith(city.slice(0, -1), led[0].length)) return null;
  return { city, until: end + led.index };
}

/** 市政府 → 攀枝花市政府, and 市长 is that city's; other words stay. */
export function nameGuestBody(words: string, title: string, guests: Guests | null): string {
  if (!guests) return words;
  return words === '' && HEAD.test(title) ? guests.city : words.replace(BARE_CITY, guests.city);
}
