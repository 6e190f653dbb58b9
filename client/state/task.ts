import type { DecisionInput } from '../api/documents.generated.ts';
import type { LayoutName } from '../layouts/registry.ts';
import type { EntityReference } from './entity-reference.ts';

/**
 * Something that the graph waits for; kept as data so that a failed one can be tried again. A
 * workspace is the text of its file.
 */
export type Task =
  | { readonly what: 'OPEN'; readonly workspace?: string }
  /** Reads anew what is shown: the graph behind it has changed. */
  | { readonly what: 'REFRESH' }
  | { readonly what: 'DECIDE'; readonly input: DecisionInput }
  | { readonly what: 'REVOKE'; readonly id: string }
  /** Shows what articles speak of that have just been loaded. */
  | { readonly what: 'LAND'; readonly articles: readonly string[] }
  /** Shows what was so on a day, YYYY-MM-DD; null shows all again. */
  | { readonly what: 'AS_OF'; readonly day: string | null }
  /** Adds the relations among all that is shown. */
  | { readonly what: 'RELATE' }
  | { readonly what: 'EXPAND'; readonly id: string }
  | { readonly what: 'ARRANGE'; readonly layout: LayoutName }
  | { readonly what: 'FOCUS'; readonly entity: EntityReference };

/** Why an answer did not come. */
export type FailureReason = 'OFFLINE' | 'SERVER' | 'FORBIDDEN';

export type TaskState =
  | { readonly phase: 'IDLE' }
  | { readonly phase: 'RUNNING'; readonly task: Task }
  | { readonly phase: 'FAILED'; readonly task: Task; readonly reason: FailureReason };
