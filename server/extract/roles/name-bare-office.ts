/** 会议由办公室主任甲主持: whose office it is no word says. */
import type { KnownPost } from './known-post.ts';

const OFFICE = /^(?:办公室|办公厅|秘书处)$/u;

/** An office that leans on nothing is no body: 主任 at 办公室 is 办公室主任 at none. */
export function nameBareOffice(post: KnownPost): KnownPost {
  return OFFICE.test(post.organisationText)
    ? { title: post.organisationText + post.title, organisationText: '' }
    : post;
}
