import type { LoadFieldsFragment } from '../api/documents.generated.ts';
import type { FailureReason } from './task.ts';

/** A page on its way from the reader's disk into the graph. */
export interface PageLoad {
  /** The file's name. */
  readonly name: string;
  /** What the server tells of it; null while it is on its way there. */
  readonly progress: LoadFieldsFragment | null;
  /** Why it did not get there, or was refused; null while all is well. */
  readonly failure: LoadFailure | null;
}

/** Beside what may befall any question, what of a page or of its options is wrong. */
export type LoadFailure = FailureReason | 'TOO_LARGE' | 'BAD_PAGE' | 'BAD_LOCALITY' | 'BAD_DAY';

/** What a reader says of the pages to come: empty leaves it to the page. */
export interface LoadOptions {
  readonly locality: string;
  /** YYYY-MM-DD. */
  readonly published: string;
}
