/** Words of guests who come to whoever writes. */

/** 到我县; 来庆考察, towards whoever writes: 来到 and 前来 say no such thing. */
export const COMES_TO_HOSTS =
  /(?:来|到|赴|莅临|抵|在|对|访问|走访)(?:到|了)?我(?<level>[市区县州旗盟])(?!民)|(?<![前后年近未原以从])来(?![到自源我])[^，。；\n来]{0,8}?(?:考察|参观|访问|学习|调研|洽谈|观摩|交流)/gu;

/** Whether words bring whom they speak of to the writer's place. */
export function comesToHosts(words: string): boolean {
  COMES_TO_HOSTS.lastIndex = 0;
  return COMES_TO_HOSTS.test(words);
}
