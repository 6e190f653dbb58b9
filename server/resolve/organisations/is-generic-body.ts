/** 市委, 我院, 镇党委, 教育局: what many bodies are called where nothing says of which place they are. */
import { GENERIC_BARE } from '../../lexicon/boundaries.ts';
import { listDepartments } from '../../lexicon/list-departments.ts';
import { NATIONAL_BODIES, ORGANISATION_SUFFIXES } from '../../lexicon/organisations.ts';
import { remember } from '../../lexicon/remember.ts';
import { toWords } from '../../lexicon/to-words.ts';

const NATIONAL = new Set(toWords(NATIONAL_BODIES));
/** What such names are put together out of; a place or a name of its own is none of it. */
const PARTS = new Set([
  ...toWords(
    '省 市 县 区 州 盟 旗 镇 乡 村 委 地委 行署 油田 驻村 街道 地区 自治区 自治州 集团 公司 总 院 校 所 部 站 厂 第一 第二 第三 第四 第五 第六 实验 中心 人民 联合 工作 党员',
  ),
  ...toWords(GENERIC_BARE),
  ...toWords(ORGANISATION_SUFFIXES),
  ...listDepartments(['局', '委', '委员会', '厅', '办', '办公室', '中心', '协会']),
]);
const OWN = /^(?:我|本|该|全|各|某)+/u;
/** No name of so many characters is all general words. */
const LONGEST = 16;

/** @param name the full one */
export const isGenericBody = remember((name): boolean => {
  if (NATIONAL.has(name) || name.length > LONGEST) return false;
  const rest = name.replace(OWN, '');
  const reached = [true];
  for (let end = 1; end <= rest.length; end += 1)
    reached[end] = reached.some((isReached, from) => isReached && PARTS.has(rest.slice(from, end)));
  return reached[rest.length] === true;
});
