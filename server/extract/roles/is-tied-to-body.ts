/** What someone does counts as a post only where the text ties it to a body: 顺丰快递员. */
import { NO_BODY } from '../../lexicon/organisations.ts';
import { OCCUPATIONS } from '../../lexicon/titles.ts';
import { WordSet } from '../../lexicon/word-set.ts';
import type { RoleReading } from './role-reading.ts';

const OCCUPATION = new WordSet(OCCUPATIONS);
const DEGREE = /^(?:博士|硕士|学士)$/u;
/** 稀土化学家 is of no body, 省画院画家 is. */
const BODY = /(?:[院会社局馆团厂校]|公司|集团|大学|中心)$/u;

export function isTiedToBody({ organisationText, post }: RoleReading): boolean {
  // 经济学博士 says what somebody studied.
  if (DEGREE.test(post.title) && !BODY.test(organisationText)) return false;
  if (post.title.endsWith('家')) return BODY.test(organisationText);
  return (
    !OCCUPATION.has(post.title) || (organisationText !== '' && !NO_BODY.test(organisationText))
  );
}
