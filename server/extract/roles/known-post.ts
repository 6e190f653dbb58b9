/** What a post may lean on. */

/** What a post may lean on: another post before it, with the organisation that it turned out to be at. */
export interface KnownPost {
  readonly title: string;
  readonly organisationText: string;
}
