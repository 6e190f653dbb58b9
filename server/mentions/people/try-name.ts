/** Weighs a name with all that stands beside it, and takes it where nothing cheaper leads to its end. */
import { tableOf } from '../../lexicon/characters.ts';
import type { Lattice } from './lattice.ts';
import { surnameCost } from './name-model.ts';
import { MARK } from './name-words.ts';
import { isAfterPost, isTitled } from './weigh-left.ts';
import { BEFORE_BODY, weighRight } from './weigh-right.ts';

/** 副局长陶冶说: what stands whole between a post and such a verb is a name. */
const SPEAKS = 4;
/** 先生, 女士. */
const ADDRESSES = 4.5;
const BETWEEN_POST_AND_VERB = 4;
/** 市工商局局长甘泉、: what stands whole between a title and a sign. */
const BETWEEN_TITLE_AND_SIGN = 3.5;
/** 书法协会会员常青。 */
const BETWEEN_OCCUPATION_AND_SIGN = 2.5;
/** 校对：查明 */
const CREDITED_ALONE = 3;
/** 方圆女士: at the start of a sentence, before a form of address. */
const ADDRESSED = 4;
/** 解放，男，1953年生: the subject of a note of a life. */
const LIVED = 9;
const SUBJECT_OF_A_LIFE = 4;
const BOUNDARY = 0.7;
/** 主席何言平|市委副书记甲: in a list without signs the next post stands right behind a name. */
const RUNS_ON = -6;
/** 菅义伟|和拜登: what joins seldom ends a name in mid-sentence. */
const JOINS = tableOf('和与');
const JOINING = 2.5;
/** 市长任汾阳|市委书记: who is appointed there. */
const APPOINTS = '任赴兼调到';

export function tryName(
  lattice: Lattice,
  at: number,
  to: number,
  cost: number,
  kind: number,
): boolean {
  if (((lattice.words >> (to - at)) & 1) !== 0) return false;
  const { spans } = lattice.hints;
  const hint = spans.size > 0 ? (spans.get((lattice.start + at) * 8 + (to - at)) ?? 0) : 0;
  const right = weighRight(lattice, to);
  const joins =
    JOINS[lattice.text.charCodeAt(lattice.start + to - 1)] === 1 && lattice.start + to < lattice.end
      ? JOINING
      : 0;
  const toBody = right === BEFORE_BODY && isNamedBeforeBody(lattice, at, to) ? RUNS_ON : 0;
  const total =
    toBody +
    (lattice.best[at] ?? Infinity) +
    cost +
    joins -
    right -
    weighBoth(lattice, at, to, right) -
    hint;
  return lattice.relax(at, to, total, kind);
}

/** What both sides together speak for a name: it stands whole between them. */
function weighBoth(lattice: Lattice, at: number, to: number, right: number): number {
  if (isTitled(lattice, at)) {
    // 主席今天会见: two characters without a surname are rather a word.
    const isDoubtful =
      to - at === 2 && surnameCost[lattice.text.charCodeAt(lattice.start + at)] === Infinity;
    if (right >= SPEAKS && isAfterPost(lattice, at))
      return isDoubtful ? BETWEEN_POST_AND_VERB / 2 : BETWEEN_POST_AND_VERB;
    if (right > BOUNDARY && !isDoubtful) return BETWEEN_POST_AND_VERB / 2;
    if (lattice.start + to !== lattice.end || isDoubtful || right < 0) return 0;
    return BETWEEN_TITLE_AND_SIGN + (at === 0 ? CREDITED_ALONE : 0);
  }
  if (((lattice.marks[at] ?? 0) & MARK.occupation) !== 0)
    return lattice.start + to === lattice.end && right > 0 ? BETWEEN_OCCUPATION_AND_SIGN : 0;
  if (at > 0) return 0;
  if (right >= LIVED) return SUBJECT_OF_A_LIFE;
  return right === ADDRESSES ? ADDRESSED : 0;
}

function isNamedBeforeBody(lattice: Lattice, at: number, to: number): boolean {
  const first = lattice.start + at;
  return (
    to - at === 3 &&
    isAfterPost(lattice, at) &&
    surnameCost[lattice.text.charCodeAt(first)] !== Infinity &&
    !APPOINTS.includes(lattice.text.charAt(first))
  );
}
