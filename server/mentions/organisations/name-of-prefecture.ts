/** Names of prefectures' bodies: 阿克苏地委 for 地委, 楚雄州委. */
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

/** 太原市委, 楚雄州委, 阿克苏地委. */
export function nameCommittee(place: string): string {
  return place.endsWith('地区') ? `${shortenCity(place)}地委` : `${shortenPrefecture(place)}委`;
}

/** 楚雄州 for the prefecture, as its bodies are called. */
export function shortenPrefecture(place: string): string {
  return place.endsWith('自治州') ? `${shortenCity(place)}州` : place;
}
