/**
 * What the readings of a stretch of text cost, in the logarithms of `name-model.ts`; set by trying them on
 * invented news that the tests don't hold. The lower, the likelier.
 */

/** What a name costs beside its characters: of two characters, of three, … */
export const NAME_OF_TWO = 5.3;
export const NAME_OF_THREE = 4;
export const NAME_OF_JAPAN = 5.25;
export const NAME_FROM_ABROAD = 6.5;
export const NAME_OF_FAME = 9;
export const NAME_OF_ELEMENTS = 8;
/** 王, 婷: a character that mostly stands in names costs more as a word. */
export const HALF_OF_NAME = 3;

/** What speaks for a name: the edge of a stretch, a verb before it (任命), a verb behind it (表示). */
export const BOUNDARY = 0.7;
export const LED = 1.5;
export const FOLLOWED = 1.5;
/** In the middle of prose names are rarer, and rarer still right behind another. */
export const UNANNOUNCED = -1.5;
export const BEHIND_NAME = -0.5;

/**
 * Kinds of words, as the word list tags them: verb, adverb, preposition, conjunction, particle, numeral,
 * measure, pronoun, time, position, adjective, place, noun, mark; the first is any other.
 */
export const KINDS = '?vdpcumqrtfasnw';
/** What a word of each kind says of a name right behind it, and right before it. */
export const KIND_BEFORE = [-2.45, 0, -2.45, -1.75, 0, 0, 0, 0, 0, 0, 0, 0, -2.8, -0.7, 0];
export const KIND_BEHIND = [0, 0.7, 0, 0.7, -0.7, 1.05, -1.75, 0.7, 0, 0, -0.7, 0, 0, 0, 0];
