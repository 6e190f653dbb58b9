/** The year that a page without a day of its own speaks of. */

/** 2022年; 郫委办发〔2018〕53号; 2011年以来 says only that it is later. */
const YEARS =
  /(?<![\d—－–~～至-])(?<year>(?:19|20)\d{2})年(?!度|以来|以后|之后|以前|之前|起|至今)|[〔[（(](?<issued>(?:19|20)\d{2})[〕\]）)]\d{1,4}号/gu;

/** The year that a text names most, but for 2015—2016年度, the later where two are named as often; null where it names none. */
export function chooseYear(text: string, published: string | null): number | null {
  if (published !== null) return Number(published.slice(0, 4));
  const counts = new Map<number, number>();
  for (const match of text.matchAll(YEARS)) {
    const year = Number(match.groups?.year ?? match.groups?.issued);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return first?.[0] ?? null;
}
