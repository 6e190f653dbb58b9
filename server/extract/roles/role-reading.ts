/** What is read of a post before its body is named, and who reads posts. */
import type { Evidence, Span } from '../../model/evidence.ts';
import type { RoleChange } from '../../model/extraction.ts';
import type { PostMention } from '../../model/mention.ts';

/** A post of one person, before its organisation is named. */
export interface RoleReading {
  readonly person: string;
  /** Where that mention of the person begins. */
  readonly at: number;
  readonly post: PostMention;
  /** Words of the organisation, those of the post before it where the title stands alone. */
  readonly organisationText: string;
  readonly change: RoleChange | null;
  readonly former: boolean;
  /** The words for the post alone: 市委书记. */
  readonly text: string;
  readonly evidence: Evidence;
}

/** Reads the title behind a name, or null where none stands there. */
export type PostAfterReader = (text: string, name: Span, floor: number) => PostMention | null;
export type PostReader = (text: string, end: number, floor: number) => readonly PostMention[];
/** The words of the body that convenes what is told before `at`, and has such a post; '' where none does. */
export type ConvenerFinder = (text: string, title: string, at: number) => string;

/** How posts are read, each by its place. */
export interface PostReaders {
  readonly readPosts: PostReader;
  readonly readPostAfter: PostAfterReader;
  readonly findConvener: ConvenerFinder;
}
