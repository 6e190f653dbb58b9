/** Bodies of a prefecture, without its name: 地委, 行署, 地区政协. */
import { shortenCity } from '../../lexicon/divisions-index.ts';

const OF_PREFECTURE =
  /^(?:(?<committee>地委.*)|(?<office>行署.*)|地区(?<body>(?:行署|政协|人大|纪委|监委|中级|工会|总工会|\p{Script=Han}{2,8}[局委办]).*))$/u;

/**
 * @param city what the paper is of, or null
 * @returns null where the words are of no prefecture, or of an unknown one
 * @example nameOfPrefecture('行署', '阿克苏地区') // '阿克苏地区行署'
 */
export function nameOfPrefecture(words: string, city: string | null): string | null {
  const { committee, office, body } = OF_PREFECTURE.exec(words)?.groups ?? {};
  const rest = office ?? body;
  if (city === null || (committee ?? rest) === undefined) return null;
  const short = shortenCity(city);
  return committee === undefined ? `${short}地区${rest ?? ''}` : short + committee;
}
