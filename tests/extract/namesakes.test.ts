/** Two people of one name in one article, and one person of two posts. */
import { describe, expect, it } from 'vitest';
import { listRoles, readShortReport } from './read-short-report.ts';

describe('two people of one name', () => {
  it.each([
    ['市财政局局长李敏汇报工作。长丰村村民李敏说：“路修好了。”', 2],
    ['望城区委书记李敏出席。宁乡市市长李敏作交流发言。', 2],
    ['市教育局副局长李敏、市财政局副局长李敏出席。', 2],
    ['市领导李敏、王建伟、李敏出席。', 2],
    ['市第一中学教师李敏和市第一医院护士李敏获奖。', 2],
    ['山河集团董事长李敏出席。市财政局局长李敏参加。', 2],
    ['市水利局局长李敏，望城区委书记林志强，山河重工总经理李敏出席。', 2],
    ['市委副书记李敏宣读决定。白沙镇党委书记李敏作表态发言。', 2],
    ['市委常委、白沙镇党委书记李敏出席。白沙镇党委书记李敏介绍情况。', 1],
    ['白沙镇党委书记李敏介绍情况。白沙镇镇长李敏陪同。', 1],
    ['市委书记李敏出席。李敏强调，要抓好落实。', 1],
    ['市委常委、市委秘书长李敏出席。望城区委书记李敏陪同。', 1],
    ['副市长李敏主持。市公安局局长李敏通报情况。', 1],
    ['市财政局局长李敏介绍。全国人大代表李敏说。', 1],
    ['市委书记李敏出席。省委常委、市委书记李敏讲话。', 1],
    ['市水利局局长李敏、市防汛抗旱指挥部副总指挥李敏到场。', 1],
    ['任命李敏为市财政局局长，免去李敏的市教育局局长职务。', 1],
  ])('%s', (text, count) => {
    const { people } = readShortReport(text);
    const bearers = people.filter(({ name }) => name === '李敏');
    expect(bearers.length).toBe(count);
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  it('gives each the posts and the later mentions that are theirs, and tells of it', () => {
    const extraction = readShortReport(
      '全市交通工作会议召开，市财政局局长王建伟主持，长丰村村民王建伟发言。王建伟说，路修好了。市财政局局长王建伟表示感谢。',
    );
    expect(extraction.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['王建伟', 2],
      ['王建伟', 2],
    ]);
    expect(listRoles(extraction)).toEqual(['王建伟 长沙市财政局 局长', '王建伟 长丰村 村民']);
    expect(extraction.notes.map(({ rule }) => rule)).toContain('namesakes');
    expect(extraction.meetings[0]?.attendances.map(({ person }) => person)).toEqual(['p1', 'p2']);
  });
});

describe('a surname, or a given name, and a title behind it', () => {
  it.each([
    ['团市委书记张莉兰出席。莉兰书记讲话。', ['张莉兰']],
    ['团市委书记张莉兰出席。莉兰主席讲话。', ['张莉兰', '莉兰']],
    ['区委书记洪文山调研。洪书记一行来到社区。', ['洪文山']],
    ['市委组织部副部长杨文山出席。杨部长讲话。', ['杨文山']],
    ['湘江小学退休教师杨文山出席。杨老师讲话。', ['杨文山']],
    ['白沙镇党委书记洪文山调研。洪书记讲话。', ['洪文山']],
    ['区委书记洪文山调研。洪局长陪同。', ['洪文山', '洪']],
    ['区委书记洪文山、白沙镇党委书记洪立出席。洪书记讲话。', ['洪文山', '洪立', '洪']],
    ['洪书记讲话。区委书记洪文山出席。', ['洪', '洪文山']],
    ['望月社区书记洪文山和社区书记参会。', ['洪文山']],
  ])('%s', (text, names) => {
    expect(readShortReport(text).people.map(({ name }) => name)).toEqual(names);
  });

  it('is said to be an inference', () => {
    const { notes } = readShortReport('区委书记洪文山调研。洪书记一行来到社区。');
    expect(notes.map(({ rule }) => rule)).toContain('addressed-by-part-of-name');
  });
});
