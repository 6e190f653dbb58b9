/** 甲、乙分别当选为丙镇镇长和人大主席: the first post is the first one's, and the second the second's. */
import type { PersonMention } from '../../model/mention.ts';
import { readJoined } from './read-joined.ts';
import type { Told } from './read-told-posts.ts';
import type { PostReader, RoleReading } from './role-reading.ts';

const RESPECTIVELY = /^[^。；\n]{0,24}?分别[^，。；\n]{0,12}?(?:当选|任|担任|出任)/u;
const LONGEST_LEAD = 40;

/**
 * Shares posts out among those that a list names.
 *
 * @param last the one named last
 * @param end where what is said of them ends
 * @param told what is read behind the verb
 * @returns null where nothing says 分别, or all of them share; nothing where their numbers differ
 */
export function shareRespectively(
  text: string,
  last: PersonMention,
  end: number,
  group: readonly PersonMention[],
  told: readonly Told[],
  readPosts: PostReader,
): RoleReading[] | null {
  if (group.length < 2 || told.length === 0) return null;
  if (!RESPECTIVELY.test(text.slice(last.end, Math.min(end, last.end + LONGEST_LEAD)))) return null;
  const each = [...told, ...readJoined(text, last, told, end, readPosts, group.length)];
  if (each.length !== group.length) return [];
  return group.flatMap((person, i) => each[i]?.(person) ?? []);
}
