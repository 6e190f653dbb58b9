/** 全球执行副总裁, 首席技师, 副指挥长: what ranks a title is of it. */
import { WordSet } from '../../lexicon/word-set.ts';

const RANKS = new WordSet(
  '代理 全球 大中华区 亚太区 中国区 内地 华南区 华东区 华北区 区域 专职 高级 执行 首席 资深 特聘 名誉 荣誉 轮值 联席 常务 第一 挂职',
);

/** 区级|总林长: of which level, where somebody keeps the woods or waters of a place. */
const LEVEL = /[省市县区州旗镇乡村]级$/u;
const KEEPER = /^(?:副?总)?[林河湖田路街链]长$/u;

/** Takes in what stands before a title that ends at an offset. @param titles all that are known */
export function widenTitle(
  text: string,
  end: number,
  title: string,
  floor: number,
  titles: WordSet,
): string {
  let start = end - title.length;
  // 总指挥助理, 中国项目官员.
  if (title === '助理') start -= titles.lengthBefore(text, start);
  start = takeRanks(text, start, floor);
  // 副巡视员, 副指挥长: any title has a deputy, and that one ranks: 专职副会长.
  if (text.charAt(start - 1) === '副' && start > floor) start = takeRanks(text, start - 1, floor);
  if (KEEPER.test(text.slice(start, end)) && start - 2 >= floor)
    start -= LEVEL.exec(text.slice(start - 2, start))?.[0].length ?? 0;
  return text.slice(start, end);
}

/** 副总经理、代总经理; 宁德时代总经理 is of 宁德时代. */
const ACTING = /(?:[、，。；兼]|公司|集团|银行|大学|医院)代$/u;

function takeRanks(text: string, end: number, floor: number): number {
  const length = ACTING.test(text.slice(Math.max(floor, end - 3), end))
    ? 1
    : RANKS.longestBefore(text, end).length;
  return length === 0 || end - length < floor ? end : takeRanks(text, end - length, floor);
}
