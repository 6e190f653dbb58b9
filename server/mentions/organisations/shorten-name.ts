/** Long and formal names of bodies → the names that the papers know them by: one body, one name. */
import { SYNONYMS } from '../../lexicon/organisations.ts';
import { remember } from '../../lexicon/remember.ts';
import { dropProvince } from './drop-province.ts';

const SIGN = new RegExp(SYNONYMS.map(([sign]) => sign).join('|'), 'u');

/** 通化市（县级）轻化工业局 */
const RANK = /（(?:县|副?地|省|处)级(?:市)?）/u;

/** @example shortenName('中共太原市委员会') // '太原市委' */
export const shortenName = remember((said): string => {
  const printed = said.replace(RANK, '');
  if (!SIGN.test(printed)) return dropProvince(printed);
  let name = printed;
  for (const [sign, pattern, short] of SYNONYMS)
    if (name.includes(sign)) name = name.replace(pattern, short);
  return dropProvince(name);
});
