import type { Span } from './evidence.ts';

export const BYLINE_KINDS = ['REPORTER', 'CORRESPONDENT', 'PHOTOGRAPHER', 'EDITOR'] as const;
export type BylineKind = (typeof BYLINE_KINDS)[number];

export const DATE_BASES = ['STATED', 'INFERRED'] as const;
/** INFERRED: the year, or a word such as 昨日 or 近日, was worked out. */
export type DateBasis = (typeof DATE_BASES)[number];

export interface Byline extends Span {
  readonly name: string;
  readonly as: BylineKind;
}

/** What 省, 市, 我市, 省城 and a county paper's 县 stand for in an article: full names, or null where nothing says. */
export interface Locality {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
}

/** Where an article stood in the decoded file it came from. */
export interface SourcePosition extends Span {
  readonly path: string;
  /** Hex digest of the file's bytes. */
  readonly sha256: string;
  readonly encoding: string;
  /**
   * Where the text's pieces stand in the decoded file, as pairs one after another: an offset into the
   * text, the same place in the file; each pair holds up to the next one, in the order of the text.
   */
  readonly offsets: readonly number[];
}

export interface Article {
  /** Stable: made from the normalised text, so the same in any file. */
  readonly id: string;
  readonly title: string;
  readonly kicker: string | null;
  readonly subtitle: string | null;
  readonly agency: string | null;
  readonly bylines: readonly Byline[];
  /** EDTF day of the event that the lead reports, `XXXX-11-08` where no year can be known. */
  readonly date: string | null;
  readonly dateBasis: DateBasis | null;
  readonly locality: Locality;
  readonly source: SourcePosition;
  /** Headings and repaired paragraphs, one a line. All offsets elsewhere point into this. */
  readonly text: string;
}
