/** 全球执行副总裁, 首席技师, 副指挥长: what ranks a title is of it. */
import { WordSet } from '../../lexicon/word-set.ts';

const RANKS = new WordSet(
  '全球 大中华区 亚太区 中国区 内地 华南区 华东区 华北区 区域 高级 执行 首席 资深 特聘 名誉 荣誉 轮值 联席',
);

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
  for (let length = RANKS.longestBefore(text, start).length; length > 0;) {
    if (start - length < floor) break;
    start -= length;
    length = RANKS.longestBefore(text, start).length;
  }
  // 副巡视员, 副指挥长: any title has a deputy.
  if (text.charAt(start - 1) === '副' && start > floor) start -= 1;
  return text.slice(start, end);
}
