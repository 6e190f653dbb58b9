/** Groups that are called by their numbers: 综合检查三组, 督导一组. */
import { toWords } from './to-words.ts';

const TASKS = toWords('检查 督导 督查 督察 巡察 巡视 调研 考察 指导 核查 验收 暗访');

/** 检查一组 … 暗访十组, parted by spaces. */
export const NUMBERED_GROUPS: string = Array.from('一二三四五六七八九十')
  .flatMap((number) => TASKS.map((task) => `${task}${number}组`))
  .join(' ');
