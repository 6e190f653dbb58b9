/** What stands between a body and a post there that is of neither: a rank, another name in brackets. */
/** 军分区大校|政委, 公安局三级警监|局长: what its bearer ranks as. */
const RANK =
  /(?:[大上中少]校|[上中少]将|[上中少]尉|(?:一|二|三)级警[监督司]|[一二三四]级(?:高级)?(?:法官|检察官|警长))$/u;
/** 市国防动员办公室（市人防办）|主任: the body goes by another name, too. */
const OTHER_NAME =
  /（(?:[省市县区州]|\p{Script=Han}{2,8}[省市县区州])?\p{Script=Han}{0,12}(?:[局办委院署厅]|办公室|中心|研究室)）$/u;
const LONGEST_OTHER_NAME = 24;

/** Where the name of a body ends in front of a rank of its officer or of another name in brackets. */
export function endOfBody(text: string, end: number, floor: number): number {
  const before = text.slice(Math.max(floor, end - LONGEST_OTHER_NAME), end);
  const rank = RANK.exec(before)?.[0].length ?? 0;
  if (rank > 0) return end - rank;
  return end - (before.endsWith('）') ? (OTHER_NAME.exec(before)?.[0].length ?? 0) : 0);
}
