/** What stands before the names in the roster of a group: 组长：, 副 组 长：, 成  员：. */
import { toWords } from './to-words.ts';

const POSTS =
  '组长 副组长 成员 组员 委员 主任 副主任 主任委员 副主任委员 指挥长 副指挥长 总指挥 副总指挥 政委 召集人 副召集人 联络员 会长 副会长 秘书长 副秘书长 书记 副书记 常委 常务委员 候补委员 主席 副主席 理事长 副理事长 理事 常务理事 监事长 副监事长 监事 总召集人 顾问 总顾问';
const RANKS = '第一 常务 执行 名誉 荣誉';

const spaced = (word: string) => Array.from(word).join('[ \\u3000]*');

/** One of the labels with its colon, at the start of a line; its group `label` may hold spaces. */
export const ROSTER_LABEL = new RegExp(
  `^[ \\u3000]*(?<label>(?:(?:${toWords(RANKS).map(spaced).join('|')})[ \\u3000]*)?(?:${toWords(
    POSTS,
  )
    .sort((a, b) => b.length - a.length)
    .map(spaced)
    .join('|')}))[ \\u3000]*[：:]`,
  'u',
);
/** 周某某（市政府副秘书长）, 赵某某  市气象局局长, 陈  某: how a line of a roster begins that has no label. */
export const ROSTER_NAME =
  /^[ \u3000]*(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,3}\p{Script=Han})(?=[ \u3000（(、]|$)/u;
/** 李某某为市教育局局长, 陈某的市财政局局长职务: a line of a list of those appointed or removed. */
export const APPOINTED_LINE =
  /^[ \u3000]*(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,3}\p{Script=Han})(?:（[^（）]{1,12}）)?(?:同志)?(?:[为任]\p{Script=Han}[\p{Script=Han}、（）]{2,40}?(?:[长记员席师委官]|主任)|的[\p{Script=Han}、（）]{3,40}职务)(?:（[^（）]{2,12}）)?$/u;
