/** Why two entities may be one, or why that is unsure: for a curator to decide. */
export const CANDIDATE_REASONS = [
  /** Of people: nothing but the name, so far. */
  'SAME_NAME',
  /** A name that few people bear. */
  'RARE_NAME',
  'SAME_CITY',
  'SAME_PROVINCE',
  /** One post ends where the other begins. */
  'SUCCESSIVE_POSTS',
  'SHARED_COMPANION',
  'SHARED_AGENCY',
  /** Against: posts in two places at one time. */
  'POSTS_CONFLICT',
  /** Against: an official and a teacher, or an official and a reporter. */
  'OTHER_WALK_OF_LIFE',
  'SIMILAR_NAME',
  /** One name is made of the other's characters, in order. */
  'SHORT_NAME',
  /** An article uses the name of one for the other. */
  'SHARED_ALIAS',
  'SHARED_ATTENDEES',
] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];
