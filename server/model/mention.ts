import type { OrganisationKind } from './extraction.ts';
import type { Span } from './evidence.ts';

/** A person's name where it stands in the text. */
export interface PersonMention extends Span {
  /** Without padding: 赵 敏 is 赵敏. */
  readonly name: string;
  /** The rule that found it. */
  readonly rule: string;
}

/** An organisation's name where it stands in the text. */
export interface OrganisationMention extends Span {
  /** The words as printed. */
  readonly text: string;
  /** As full as the locality allows: 市委 in a Taiyuan paper is 太原市委. */
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** A post where it stands in the text, beside the name of whoever holds it. */
export interface PostMention extends Span {
  /** The words for the organisation, empty where the title stands alone (董事长 after 党委书记、). */
  readonly organisationText: string;
  readonly organisationStart: number;
  /** The post alone: 书记, 常务副市长. */
  readonly title: string;
  readonly former: boolean;
}
