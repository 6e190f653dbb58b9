/** 都安、大化两县县长甲、乙: of two places named together each has its head. */
import type { RoleReading } from './role-reading.ts';

/** 都安、大化两县县长甲、乙: each of the two has a post at one. */
const TWO_PLACES =
  /(?<first>\p{Script=Han}{2,8})、(?<last>\p{Script=Han}{2,8})(?:两|二)(?<level>[县市区旗镇乡])$/u;

/** Gives the only post of a chain to the first of two places, and makes another of the second. */
export function partPlaces(text: string, chain: RoleReading[]): RoleReading[] {
  const [only, ...others] = chain;
  if (!only || others.length > 0) return [];
  const { organisationStart, organisationText } = only.post;
  const end = organisationStart + organisationText.length;
  if (!'两二'.includes(text.charAt(end - 2))) return [];
  const { first, last, level } =
    TWO_PLACES.exec(text.slice(Math.max(0, organisationStart - 9), end))?.groups ?? {};
  if (first === undefined || last === undefined || level === undefined) return [];
  const parted = [first, last].map((place) => ({ ...only, organisationText: place + level }));
  chain.splice(0, 1, ...parted.slice(0, 1));
  return parted;
}
