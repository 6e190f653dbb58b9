import type { BylineKind } from './article.ts';
import type { Evidence } from './evidence.ts';
import type {
  AttendanceFunction,
  MeetingKind,
  OrganisationKind,
  RoleChange,
} from './extraction.ts';

/** A person as one article knows them: `key` is `<article id>/<name>`, `…#2` for a second of the name. */
export interface PersonReference {
  readonly key: string;
  readonly name: string;
}

export interface OrganisationReference {
  readonly key: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly aliases: readonly string[];
}

export interface RoleReference {
  /** Null where the article ties the post to no organisation. */
  readonly organisation: OrganisationReference | null;
  readonly title: string;
}

export interface MeetingReference {
  readonly key: string;
  readonly name: string;
  readonly kind: MeetingKind;
  readonly aliases: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
}

/**
 * One claim of one article. It keeps its quote and offsets for ever and is never edited; everything
 * that a reader sees is computed from statements.
 */
interface Claim extends Evidence {
  /** Stable: made from the article and the claim itself. */
  readonly id: string;
  readonly articleId: string;
  /** EDTF day of the event, or null. */
  readonly date: string | null;
}

export type Statement =
  /** The article names this person (organisation): its first mention. */
  | (Claim & { readonly kind: 'NAMED'; readonly subject: PersonReference | OrganisationReference })
  | (Claim & {
      readonly kind: 'HOLDS' | 'CHANGE';
      readonly subject: PersonReference;
      readonly role: RoleReference;
      /** The article's own words for the post. */
      readonly text: string;
      readonly change: RoleChange | null;
      readonly former: boolean;
    })
  /** The article reports this meeting. */
  | (Claim & { readonly kind: 'REPORTS'; readonly meeting: MeetingReference })
  | (Claim & {
      readonly kind: 'ATTENDED';
      readonly subject: PersonReference | OrganisationReference;
      readonly meeting: MeetingReference;
      readonly functions: readonly AttendanceFunction[];
      readonly text: string;
      readonly order: number;
    })
  | (Claim & {
      readonly kind: 'PART_OF';
      readonly subject: OrganisationReference;
      readonly whole: OrganisationReference;
    })
  | (Claim & {
      readonly kind: 'BYLINE';
      readonly subject: PersonReference;
      readonly as: BylineKind;
    });
